// The item list 抽查事项清单 as a table.

import { csvLine } from "./csv-line.js";
import { GENERAL_ITEMS } from "./general-items.js";
import type { Item } from "./item.js";
import { JOINT_ITEMS } from "./joint-items.js";
import { KEY_ITEMS } from "./key-items.js";

type Column = readonly [header: string, cell: (item: Item) => string];

const COLUMNS: readonly Column[] = [
  ["事项编号", (item) => item.id],
  ["抽查类别", (item) => item.category],
  ["抽查事项", (item) => item.name],
  ["事项类别", (item) => `${item.class}类`],
  ["监管领域", (item) => item.domain],
  ["抽查主体", (item) => item.department],
  ["响应部门", (item) => item.responding.join(";")],
  ["抽查依据", (item) => item.basis],
  ["检查对象", (item) => item.objects],
  ["检查内容", (item) => item.content.join(";")],
  ["检查方式", (item) => item.methods.join(";")],
  ["抽查比例", (item) => item.annualRatio],
  ["抽查频次", (item) => item.frequency],
  ["人员标签", (item) => item.requiredTags.join(";")],
  ["是否公示", (item) => (item.confidentialBasis === "" ? "是" : "否")],
  ["不公示依据", (item) => item.confidentialBasis],
];

export function* itemTable(): Iterable<string> {
  yield csvLine(COLUMNS.map(([header]) => header));
  for (const item of [...GENERAL_ITEMS, ...KEY_ITEMS, ...JOINT_ITEMS]) {
    yield csvLine(COLUMNS.map(([, cell]) => cell(item)));
  }
}
