// The object libraries and the credit overlay as tables: who keeps which columns, and under which headers.

import type { CheckObject } from "./check-object.js";
import { csvLine } from "./csv-line.js";
import { CULTURE, MARKET } from "./departments.js";

type Column = readonly [header: string, cell: (object: CheckObject) => string];

const MARKET_COLUMNS: readonly Column[] = [
  ["标识名称", (object) => object.identifierName],
  ["标识编码", (object) => object.code],
  ["对象名称", (object) => object.name],
  ["地址", (object) => object.address],
  ["法定代表人/负责人/经营者", (object) => object.representative],
  ["监管部门", (object) => object.departments.join(";")],
  ["区域", (object) => object.area],
  ["行业", (object) => object.industry],
  ["对象类型", (object) => object.kind],
  ["登记状态", (object) => object.status],
  ["风险等级", (object) => object.risk],
  ["网络经营", (object) => (object.isOnline ? "是" : "否")],
  ["标签", (object) => object.tags.join(";")],
  ["投诉举报数", (object) => String(object.complaints)],
  ["案件数", (object) => String(object.cases)],
  ["最近检查日期", (object) => object.lastInspectedOn],
  ["更新日期", (object) => object.updatedOn],
];

/** Another system's export: other spellings of the headers, and what that department alone knows. */
const CULTURE_COLUMNS: readonly Column[] = [
  ["标识名称", (object) => object.identifierName],
  ["统一代码", (object) => object.code],
  ["单位名称", (object) => object.name],
  ["经营场所", (object) => object.address],
  ["负责人", (object) => object.representative],
  ["所在区域", (object) => object.area],
  ["行业代码", (object) => object.industry],
  ["类型", (object) => object.kind],
  ["状态", (object) => (object.status === "存续" ? "存续（在营、开业、在册）" : object.status)],
  ["风险", (object) => object.risk],
  ["监管标签", (object) => [...object.tags, "文旅市场"].join(";")],
  ["许可证名称", (object) => object.licences.join(";")],
  ["更新时间", (object) => object.updatedOn],
];

const CREDIT_COLUMNS: readonly Column[] = [
  ["标识编码", (object) => object.code],
  ["信用风险等级", (object) => object.credit],
];

export function marketLibrary(objects: readonly CheckObject[]): Iterable<string> {
  return table(
    MARKET_COLUMNS,
    objects.filter(({ departments }) => departments.includes(MARKET)),
  );
}

export function cultureLibrary(objects: readonly CheckObject[]): Iterable<string> {
  return table(
    CULTURE_COLUMNS,
    objects.filter(({ departments }) => departments.includes(CULTURE)),
  );
}

export function creditOverlay(objects: readonly CheckObject[]): Iterable<string> {
  return table(
    CREDIT_COLUMNS,
    objects.filter(({ credit }) => credit !== ""),
  );
}

function* table(columns: readonly Column[], objects: readonly CheckObject[]): Iterable<string> {
  yield csvLine(columns.map(([header]) => header));
  for (const object of objects) yield csvLine(columns.map(([, cell]) => cell(object)));
}
