// Codes of freezing and drawing.

import type { CatalogEntry } from "../catalog-entry.js";

export const DRAW_CODES = {
  "DRAW-NOT-IN-PLAN": {
    severity: "error",
    gist: {
      zh: "计划之外无检查：年度抽查工作计划里没有这个任务",
      en: "not in the plan, and nothing outside the plan is inspected",
    },
    remedy: {
      zh: "请核对任务编号，或先把任务列入计划",
      en: "check the task id, or first put the task into the plan",
    },
    source: "Art. 3",
  },
  "DRAW-EMPTY-POOL": {
    severity: "error",
    gist: { zh: "待抽取库是空的", en: "the pool is empty" },
    remedy: {
      zh: "请核对子库条件、部门、区域与登记状态",
      en: "check the sub-library, department, area and status",
    },
  },
  "DRAW-NO-TIER": {
    severity: "error",
    gist: { zh: "有对象不属于任何一级", en: "an object fits none of the tiers" },
    remedy: {
      zh: "请在 tiers 末尾加一个不带条件的兜底级",
      en: "end the tiers with one that has no conditions",
    },
    source: "Art. 29",
  },
  "DRAW-FAULTY": {
    severity: "error",
    gist: { zh: "待抽取库里有带错误的对象", en: "objects of the pool have errors" },
    remedy: {
      zh: "请先改正（见 suiji validate）；或加 --exclude-faulty，把它们记明原因后排除",
      en: "mend them first (suiji validate); or --exclude-faulty puts them out of the pool with the reason kept",
    },
  },
  "DRAW-SHORT-POOL": {
    severity: "warning",
    gist: { zh: "可抽的不足应抽数，全部抽取", en: "fewer left than the quota: all are drawn" },
    remedy: { zh: "请核对排除原因", en: "look at why the others are out" },
  },
  "DRAW-NOTHING": {
    severity: "error",
    gist: { zh: "各级应抽数都是 0，没有可抽的", en: "every quota is 0: there is nothing to draw" },
    remedy: { zh: "请核对比例", en: "check the shares" },
  },
  "DRAW-CLASS-A-YEAR": {
    severity: "error",
    gist: {
      zh: "A类事项全年抽查之和超过其对象的10%",
      en: "a class A item's draws of the year add up to more than 10% of its objects",
    },
    remedy: { zh: "请降低比例或减少批次", en: "lower the ratios or the rounds" },
    source: "Art. 14",
  },
  "DRAW-CLASS-A-ROUNDING": {
    severity: "note",
    gist: { zh: "A类事项之和仅因取整超过10%", en: "a class A item exceeds 10% by rounding alone" },
    remedy: { zh: "无需处理；可改用向下取整", en: "nothing to do; rounding down avoids it" },
    source: "Art. 14",
  },
  "DRAW-DONE": {
    severity: "error",
    gist: { zh: "任务已经抽过，不得重抽", en: "the task has been drawn; it is not drawn again" },
    remedy: {
      zh: "确需重抽的，用 --supersede 加 --reason：原抽取仍可查见",
      en: "if it must be, use --supersede with --reason: the earlier draw stays to be seen",
    },
  },
  "DRAW-SEED-USED": {
    severity: "error",
    gist: {
      zh: "种子已在以前的记录中用过，公开后可以预知结果",
      en: "the seed was used in an earlier act: once published it is predictable",
    },
    remedy: { zh: "请换一个新种子", en: "take a new seed" },
  },
  "DRAW-SEED-TEXT": {
    severity: "error",
    gist: {
      zh: "种子为空，或含有控制字符、不可见字符",
      en: "the seed is empty or has control or invisible characters",
    },
    remedy: {
      zh: "请用可以念出来、抄得下来的文字或数字",
      en: "use text or digits that can be read out and written down",
    },
  },
  "DRAW-COMMITMENT": {
    severity: "error",
    gist: { zh: "种子与冻结时承诺的哈希不符", en: "the seed does not open the hash committed in the freeze" },
    remedy: { zh: "请用当时封存的种子", en: "use the seed that was sealed then" },
  },
  "DRAW-COMMIT-FORM": {
    severity: "error",
    gist: { zh: "承诺值不是 64 位小写十六进制", en: "the commitment is not 64 lower-case hex digits" },
    remedy: {
      zh: "请用 suiji freeze --new-seed，或按 docs/verify-by-hand.md 计算",
      en: "use suiji freeze --new-seed, or compute it as docs/verify-by-hand.md says",
    },
  },
  "DRAW-GROUP-PART": {
    severity: "error",
    gist: { zh: "同抽组的任务要在一次抽取里全部抽", en: "tasks of one group are drawn whole in one act" },
    remedy: { zh: "请把同组任务一并写上", en: "name the other tasks of the group too" },
    source: "Art. 33",
  },
  "DRAW-TWO-PLANS": {
    severity: "error",
    gist: { zh: "一次抽取只能来自一个计划", en: "one draw comes from one plan" },
    remedy: { zh: "请分开抽取，或用 --plan 指明计划", en: "draw them apart, or name the plan with --plan" },
  },
  "DRAW-NO-FREEZE": {
    severity: "error",
    gist: {
      zh: "没有这一号冻结，或它已经用过、已被取代",
      en: "there is no such freeze, or it has been drawn or overtaken",
    },
    remedy: { zh: "请用 suiji log 查看编号", en: "look at the numbers with suiji log" },
  },
  "DRAW-NOTHING-LEFT": {
    severity: "error",
    gist: { zh: "计划里的任务都已抽过", en: "every task of the plan has been drawn" },
    remedy: { zh: "多批次任务请用 --task 指明", en: "name tasks of several rounds with --task" },
  },
  "DRAW-SUPERSEDE": {
    severity: "error",
    gist: { zh: "不能取代这一号记录", en: "this act cannot be superseded" },
    remedy: {
      zh: "只能取代尚未被取代、尚无结果的抽取，并须写明 --reason",
      en: "only a draw that stands and has no result, and with --reason",
    },
  },
  "CALENDAR-PROVISIONAL": {
    severity: "warning",
    gist: {
      zh: "该年放假安排尚未公布，工作日暂按周一至周五列",
      en: "that year's holidays are not announced: Monday to Friday stand in, provisionally",
    },
    remedy: {
      zh: "公布后更新 suiji，或在工作日历文件中写明",
      en: "update suiji once they are, or name the days in the calendar file",
    },
    source: "国务院办公厅节假日安排通知",
  },
} as const satisfies Record<string, CatalogEntry>;
