// Art. 14: a class B item is drawn at more than 10% of its objects a year.

import type { InspectionItem } from "../domain/inspection-item.js";
import { asPercent } from "../domain/ratio.js";
import { CLASS_A_ANNUAL_RATIO } from "../regulation/parameters.js";
import { isAbove } from "../regulation/wording.js";
import type { Rule } from "./rule.js";

export const classBRatio: Rule<InspectionItem> = {
  code: "ART14-CLASS-B-RATIO",
  source: CLASS_A_ANNUAL_RATIO.source,
  text: "B类是指年度抽查比例在10%以上且不设上限的重点检查事项",

  check(item) {
    if (item.class !== "B" || item.annualRatio === null || item.annualRatio.kind === "count") return [];
    const { limit } = CLASS_A_ANNUAL_RATIO;
    // 不少于10% leaves room above the number; 不超过 or exactly 10% does not.
    const { kind, ratio } = item.annualRatio;
    if (isAbove(ratio, limit) || (kind === "floor" && isAtLeastLimit(ratio))) return [];
    return [
      {
        field: "annualRatio",
        sentence: {
          zh: `B类事项年度抽查比例应在${asPercent(limit)}以上（不含），这里是${asPercent(ratio)}`,
          en: `a class B item is drawn at more than ${asPercent(limit)} a year, not ${asPercent(ratio)}`,
        },
      },
    ];
  },
};

function isAtLeastLimit(ratio: Parameters<typeof isAbove>[0]): boolean {
  return !isAbove(CLASS_A_ANNUAL_RATIO.limit, ratio);
}
