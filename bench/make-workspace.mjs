// A workspace of one big library and one task over all of it, drawn by credit class.

import { mkdirSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { generateLibraryRows } from "../build/examples/generator/library-rows.js";

const SETTINGS = `name: 基准测试
departments: [{ id: scjg, name: 市场监督管理局, marketRegulator: true }]
areas:
  - id: 贵安新区
  - { id: 湖潮乡, within: 贵安新区 }
  - { id: 马场镇, within: 贵安新区 }
  - { id: 高峰镇, within: 贵安新区 }
  - { id: 党武镇, within: 贵安新区 }
files:
  items: [items.csv]
  objects: [{ file: objects.csv, department: scjg }]
  plans: [plan.yaml]
`;

const ITEMS = `事项编号,抽查事项,事项类别,抽查主体,抽查依据,检查方式,抽查比例
S1,登记事项检查,B,scjg,《市场主体登记管理条例》,实地核查,不少于15%
`;

const PLAN = `id: BENCH-2026
name: 基准测试
year: 2026
area: 贵安新区
tasks:
  - id: T1
    name: 全库抽查
    items: [S1]
    tiers:
      - { credit: [D], ratio: 20% }
      - { credit: [C], ratio: 10% }
      - { credit: [B], ratio: 5% }
      - { ratio: 2% }
    lead: scjg
    from: 2026-05-06
    to: 2026-07-31
`;

export async function makeWorkspace(folder, rows) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "suiji.yaml"), SETTINGS);
  writeFileSync(join(folder, "items.csv"), ITEMS);
  writeFileSync(join(folder, "plan.yaml"), PLAN);
  const file = await open(join(folder, "objects.csv"), "w");
  let batch = "";
  for (const line of generateLibraryRows(rows)) {
    batch += line;
    if (batch.length < 1 << 20) continue;
    await file.write(batch);
    batch = "";
  }
  await file.write(batch);
  await file.close();
}
