// Codes of names that must point at something that exists, once.

import type { CatalogEntry } from "../catalog-entry.js";

export const REFERENCE_CODES = {
  "REFERENCE-UNKNOWN-DEPARTMENT": {
    severity: "error",
    gist: { zh: "suiji.yaml 里没有这个部门", en: "the department is not in suiji.yaml" },
    remedy: {
      zh: "请改正，或在 suiji.yaml 的 departments 中加上",
      en: "correct it, or add it to departments in suiji.yaml",
    },
  },
  "REFERENCE-UNKNOWN-AREA": {
    severity: "error",
    gist: { zh: "suiji.yaml 里没有这个区域", en: "the area is not in suiji.yaml" },
    remedy: {
      zh: "请改正，或在 suiji.yaml 的 areas 中加上",
      en: "correct it, or add it to areas in suiji.yaml",
    },
  },
  "REFERENCE-UNKNOWN-ITEM": {
    severity: "error",
    gist: {
      zh: "清单之外无事项：抽查事项清单里没有它",
      en: "not in the item list, and nothing outside the list is inspected",
    },
    remedy: { zh: "请改正编号，或先把事项列入清单", en: "correct the id, or first put the item on the list" },
    source: "Art. 3",
  },
  "REFERENCE-UNKNOWN-SUB-LIBRARY": {
    severity: "error",
    gist: { zh: "没有这个子库", en: "there is no such sub-library" },
    remedy: {
      zh: "请改正名称，或在 suiji.yaml 的 subLibraries 中定义；全部对象写“全部”",
      en: "correct the name, or define it in subLibraries; write 全部 for all",
    },
    source: "Art. 15",
  },
  "REFERENCE-UNKNOWN-INSPECTOR": {
    severity: "error",
    gist: { zh: "执法人员名录库里没有这个执法证号", en: "no inspector has this certificate number" },
    remedy: { zh: "请改正执法证号", en: "correct the certificate number" },
  },
  "REFERENCE-UNKNOWN-OBJECT": {
    severity: "warning",
    gist: { zh: "检查对象名录库里没有它", en: "it is not in the object library" },
    remedy: { zh: "请核对", en: "check it" },
  },
  "REFERENCE-DUPLICATE-ID": {
    severity: "error",
    gist: { zh: "编号重复", en: "an id is used twice" },
    remedy: {
      zh: "请改成不同的编号；若是同一行重复，请删去一行",
      en: "give them different ids; where one row is repeated, delete it",
    },
  },
  "REFERENCE-AREA-CYCLE": {
    severity: "error",
    gist: { zh: "区域的上级绕成了圈", en: "areas lie within one another in a circle" },
    remedy: { zh: "请改正上级", en: "correct what lies within what" },
  },
  "REFERENCE-RECUSAL-SUBJECT": {
    severity: "error",
    gist: {
      zh: "回避须写明检查对象编码或负责人之一",
      en: "a recusal names an object or a representative, one of them",
    },
    remedy: { zh: "请填写其中一项", en: "fill in one of the two" },
  },
  "REFERENCE-INSPECTOR-CERTIFICATE": {
    severity: "error",
    gist: { zh: "持行政执法证的人员没有执法证号", en: "a certificate holder without certificate number" },
    remedy: { zh: "请补上执法证号，或改正人员类别", en: "fill in the number, or correct the category" },
    source: "Art. 21",
  },
  "REFERENCE-WINDOW": {
    severity: "error",
    gist: { zh: "任务起止日期不成立", en: "the task's dates do not hold" },
    remedy: { zh: "结束日期不得早于开始日期", en: "the end must not come before the start" },
  },
  "REFERENCE-GROUP-WINDOWS": {
    severity: "error",
    gist: { zh: "同抽组里的任务时间没有交集", en: "windows of one group never meet" },
    remedy: { zh: "请调整起止日期，或拆分同抽组", en: "move the windows, or split the group" },
    source: "Art. 33",
  },
  "REFERENCE-SAMPLING": {
    severity: "error",
    gist: {
      zh: "任务须写明比例、数量或分级之一，且不能互相矛盾",
      en: "a task states a ratio, a count or tiers, without contradiction",
    },
    remedy: {
      zh: "写 ratio、count 或 tiers；tiers 与 count 同用时各级不写比例",
      en: "write ratio, count or tiers; with count, tiers carry no share",
    },
    source: "Art. 26",
  },
  "REFERENCE-PLAN-DISAGREES": {
    severity: "error",
    gist: {
      zh: "同一份计划表的两行对计划本身说法不一",
      en: "two rows of one plan disagree about the plan itself",
    },
    remedy: {
      zh: "一个文件一份计划：请把各行的计划栏改成一致",
      en: "one plan to a file: make the plan's columns agree",
    },
  },
} as const satisfies Record<string, CatalogEntry>;
