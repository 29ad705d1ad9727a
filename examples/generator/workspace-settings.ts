// suiji.yaml of the example: departments, areas, sub-libraries, files, defaults.

export const LARGE_LIBRARY = "objects-large.csv";

/** `hasLargeLibrary`: a third object library stands beside the two of the example. */
export function workspaceSettings({ hasLargeLibrary }: { hasLargeLibrary: boolean }): string {
  const large = hasLargeLibrary ? `    - { file: ${LARGE_LIBRARY}, department: scjg }\n` : "";
  return `${PLACES}
${SUB_LIBRARIES}
files:
  items: [items.csv]
  # 同一编码出现在两个库中时合并为一个对象：标签、监管部门、许可证合并
  objects:
    - { file: objects-scjg.csv, department: scjg }
    - { file: objects-wljj.csv, department: wljj }
${large}  # 附加表按标识编码并入名录库：信用风险分类由省信用平台另行提供
  overlays: [credit.csv]
  inspectors: [inspectors.csv]
  recusals: [recusals.csv]
  plans: [plan-2026.yaml]

defaults:
  team: 2 # 每户次、每部门随机匹配2名执法人员
  rounding: wording # 按措辞取整：“不少于”向上，“不超过”向下
  generator: sha256
  unclassifiedCredit: B # 未分类对象按信用B级抽取
  inspected: 剔除 # 本年度已检查的对象不再抽取，任务另有规定的除外
  maxDepartments: 4 # 每户次最多4个部门
  maxInspectors: 8 # 每户次最多8名执法人员
`;
}

const PLACES = `# 示例工作区：单位、人员、证件号码和电话均为虚构
name: 贵安新区市场监管领域“双随机、一公开”监管（示例）
jointOffice: 贵安新区“双随机、一公开”监管联席会议办公室

departments:
  - { id: scjg, name: 市场监督管理局, marketRegulator: true }
  - { id: xfjy, name: 消防救援大队 }
  - { id: wljj, name: 文化和旅游局 }
  - { id: rsj, name: 人力资源和社会保障局 }
  - { id: jyj, name: 教育局 }
  - { id: wsjk, name: 卫生健康局 }

# 执法区域含下级：写“贵安新区”的执法人员可到任何乡镇检查
areas:
  - { id: 贵安新区 }
  - { id: 湖潮乡, within: 贵安新区 }
  - { id: 马场镇, within: 贵安新区 }
  - { id: 高峰镇, within: 贵安新区 }
  - { id: 党武镇, within: 贵安新区 }
`;

const SUB_LIBRARIES = `# 子库是总库的筛选条件：不同条件须同时满足，同一条件的多个值满足其一即可
subLibraries:
  - { name: 市场主体, where: { kind: [企业, 个体工商户, 农民专业合作社, 外国企业常驻代表机构] } }
  - { name: 批发零售单位, where: { industry: [F51, F52] } }
  - { name: 网络经营单位, where: { tags: [网络经营] } }
  - { name: 食品生产单位, where: { industry: [C13] } }
  - { name: 餐饮单位, where: { industry: [H62] } }
  - { name: 湖潮乡高风险餐饮单位, where: { industry: [H62], area: [湖潮乡], risk: [较高, 高] } }
  - { name: 住宿单位, where: { industry: [H61] } }
  - { name: 特种设备使用单位, where: { tags: [特种设备] } }
  - { name: 公众聚集场所, where: { tags: [公众聚集场所] } }
  - { name: 公共场所, where: { tags: [公共场所卫生] } }
  - { name: 娱乐和上网服务场所, where: { industry: [R90] } }
  - { name: 学校和培训机构, where: { industry: [P83] } }
  - { name: 人力资源服务机构, where: { industry: [L726] } }
`;
