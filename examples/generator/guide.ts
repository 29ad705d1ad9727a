// README.md of the example workspace, Chinese first.

export const GUIDE = `# 贵安新区（示例）

一个完整的工作区。单位、人员、统一社会信用代码、身份证号、电话均为虚构，仅格式有效；如与真实情况相同，纯属巧合。

| 文件 | 内容 |
|---|---|
| \`suiji.yaml\` | 部门、区域、子库、默认值，并列出其余文件 |
| \`items.csv\` | 抽查事项清单：A类7项、B类6项、C类4项 |
| \`objects-scjg.csv\` | 市场监督管理局的检查对象名录库；“监管部门”列注明还属于哪些部门 |
| \`objects-wljj.csv\` | 文化和旅游局的检查对象名录库；表头写法不同，部分对象与前一库相同 |
| \`credit.csv\` | 附加表：信用风险分类（A低、B一般、C较高、D高），少数对象未分类 |
| \`inspectors.csv\` | 执法人员名录库；没有执法证号的人员不参加随机匹配 |
| \`recusals.csv\` | 回避：按检查对象编码，或按法定代表人/负责人/经营者 |
| \`plan-2026.yaml\` | 2026年度抽查工作计划：16项任务，其中4项联合抽查 |

在本文件夹内试一试：

\`\`\`
suiji validate
suiji draw --task T07 --dry-run
suiji draw --task T07 --seed "公开的随机种子"
suiji verify
\`\`\`

---

# Guian (example)

A complete workspace. Every business, person, code, ID number and phone is invented and valid in form only.

| file | what it is |
|---|---|
| \`suiji.yaml\` | departments, areas, sub-libraries, defaults; names the other files |
| \`items.csv\` | item list: 7 of class A, 6 of B, 4 of C |
| \`objects-scjg.csv\` | object library of the market regulator; column 监管部门 says who else supervises an object |
| \`objects-wljj.csv\` | object library of the culture department: other headers, some objects the same |
| \`credit.csv\` | overlay with the credit classes (A low to D high); a few objects have none |
| \`inspectors.csv\` | inspector library; people without a certificate are never drawn |
| \`recusals.csv\` | who must not inspect whom, by object code or by representative |
| \`plan-2026.yaml\` | the plan of 2026: 16 tasks, 4 of them joint |

Try the commands above in this folder.
`;
