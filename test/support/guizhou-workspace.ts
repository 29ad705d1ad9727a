// A workspace around 22,732 real registrations of Guizhou, built where the shared folder stands beside the project.

import { hash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SHARED } from "./project-paths.js";

const CITIES = ["贵阳", "遵义", "六盘水", "安顺", "毕节", "铜仁", "黔东南", "黔南", "黔西南"];

/** As the register was found: header, one registration a line, dirty cells and all. */
function guizhouLibrary(): string {
  return readFileSync(join(SHARED, "data", "objects-guizhou.csv"), "utf8");
}

/** ID numbers and phones of the invented inspectors: nothing that leaves the inspectors' file. */
export const SECRETS = ["520100198001010010", "520100198502020022", "13700000001", "13700000002"];

export function writeGuizhouWorkspace(folder: string): void {
  const library = guizhouLibrary();
  const files: Readonly<Record<string, string>> = {
    "suiji.yaml": SETTINGS,
    "items.csv": ITEMS,
    "objects.csv": library,
    "credit.csv": creditOverlay(library),
    "inspectors.csv": INSPECTORS,
    "plan.yaml": PLAN,
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** Invented, yet the same every time: of a hundred objects about 4 are D, 12 C, 50 B; some have no class. */
function creditOverlay(library: string): string {
  const codes = new Set([...library.matchAll(/^.*?,([0-9A-Z]{18}),/gm)].map((match) => match[1] ?? ""));
  const rows = [...codes].flatMap((code) => {
    const share = Number.parseInt(hash("sha256", `credit ${code}`).slice(0, 8), 16) / 2 ** 32;
    if (share >= 0.97) return [];
    const credit = share < 0.04 ? "信用D级" : share < 0.16 ? "信用C级" : share < 0.66 ? "信用B级" : "信用A级";
    return [`${code},${credit}`];
  });
  return `统一社会信用代码,企业信用风险分类\n${rows.join("\n")}\n`;
}

const SETTINGS = `name: 贵州老企业抽查（试验）
departments:
  - { id: scjg, name: 市场监督管理局, marketRegulator: 是 }
  - { id: gat, name: 公安局 }
areas:
  - { id: 贵州 }
${CITIES.map((city) => `  - { id: ${city}, within: 贵州 }`).join("\n")}
subLibraries:
  - { name: 省会企业, where: { area: [贵阳] } }
files:
  items: [items.csv]
  objects: [{ file: objects.csv }]
  overlays: [credit.csv]
  inspectors: [inspectors.csv]
  plans: [plan.yaml]
defaults:
  unclassifiedCredit: B
`;

/** After published item lists, as people write their cells. */
const ITEMS = `序号,抽查类别,抽查事项,检查对象,事项类型,检查方式,检查主体,响应部门,检查依据,抽查比例,抽查频次
1,登记事项检查,营业执照使用是否规范,,一般检查事项,现场检查、网络检查,市场监督管理局,,《市场主体登记管理条例》第三十六条,不超过10%,1次/年
2,登记事项检查,名称使用是否规范,,一般检查事项,现场检查、网络检查,市场监督管理局,,《企业名称登记管理规定》,5%,1次/年
3,治安检查,旅馆业治安管理情况,省会企业,联合检查事项,现场检查,公安局,市场监督管理局,《旅馆业治安管理办法》,全年抽查比例不低于5%,1次/年
`;

const INSPECTORS = `姓名,身份证号,单位,执法区域,联系方式,执法证号,执法证有效期,人员类别,标签
试验员甲,${SECRETS[0]},市场监督管理局,贵州,${SECRETS[2]},GZ0001,2030-12-31,持行政执法证,实地核查;网络监测
试验员乙,${SECRETS[1]},公安局,贵阳;遵义,${SECRETS[3]},GZ0002,2030-12-31,持行政执法证,实地核查
`;

const PLAN = `id: GZ-2026
name: 贵州老企业2026年度抽查工作计划（试验）
year: 2026
area: 贵州
tasks:
  - id: D01
    name: 登记事项抽查
    type: 不定向
    items: ["1", "2"]
    tiers:
      - { credit: [D], ratio: 5% }
      - { credit: [C], ratio: 5% }
      - { credit: [B], ratio: 不少于5% }
      - { ratio: 不超过5% }
    lead: scjg
    from: 2026-05-06
    to: 2026-11-30
  - id: D02
    name: 省会旅馆联合抽查
    type: 定向
    items: ["3"]
    objects: 省会企业
    count: 100
    lead: gat
    responding: [scjg]
    from: 2026-06-01
    to: 2026-06-30
`;
