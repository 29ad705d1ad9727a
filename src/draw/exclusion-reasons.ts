// Why a member is out of a draw, in words.

import type { Sentence } from "../diagnostics/sentence.js";
import type { Exclusion } from "./exclusion.js";

export const REASONS: Readonly<Record<Exclusion, Sentence>> = {
  faulty: { zh: "名录库里有错误", en: "with errors in the library" },
  "not-in-business": { zh: "登记状态不是存续", en: "not in business" },
  "outside-area": { zh: "不在计划区域内（或没有填写区域）", en: "outside the plan's area (or without one)" },
  frequency: { zh: "今年对该事项的抽查频次已用完", en: "with the item's frequency used up this year" },
  inspected: { zh: "今年已检查过，按计划剔除", en: "inspected this year, left out by the plan" },
};
