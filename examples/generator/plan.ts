// plan-2026.yaml of the example: the year's plan 年度抽查工作计划 with all its tasks.

import { GENERAL_TASKS } from "./general-tasks.js";
import { JOINT_TASKS } from "./joint-tasks.js";
import { KEY_TASKS } from "./key-tasks.js";

const HEAD = `# 年度抽查工作计划（示例）：第一季度制定并公示
id: GA-2026 # 参与每次抽取的计算，公示后不得更改
number: 贵安双随机〔2026〕1号（示例）
name: 贵安新区2026年度“双随机、一公开”抽查工作计划（示例）
year: 2026
area: 贵安新区
publishedOn: 2026-02-27

tasks:
`;

export function yearPlan(): string {
  return HEAD + [GENERAL_TASKS, KEY_TASKS, JOINT_TASKS].join("\n");
}
