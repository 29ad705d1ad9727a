// Art. 14: a class A item is drawn at 10% of its objects a year, or less.

import type { InspectionItem } from "../domain/inspection-item.js";
import { asPercent } from "../domain/ratio.js";
import { CLASS_A_ANNUAL_RATIO } from "../regulation/parameters.js";
import { isAtMost } from "../regulation/wording.js";
import type { Rule } from "./rule.js";

export const classARatio: Rule<InspectionItem> = {
  code: "ART14-CLASS-A-RATIO",
  source: CLASS_A_ANNUAL_RATIO.source,
  text: "A类是指年度抽查比例在10%以下的一般检查事项",

  check(item) {
    if (item.class !== "A" || item.annualRatio === null || item.annualRatio.kind === "count") return [];
    const { limit } = CLASS_A_ANNUAL_RATIO;
    if (isAtMost(item.annualRatio.ratio, limit)) return [];
    return [
      {
        field: "annualRatio",
        sentence: {
          zh: `A类事项年度抽查比例应在${asPercent(limit)}以下（含），这里是${asPercent(item.annualRatio.ratio)}`,
          en: `a class A item is drawn at ${asPercent(limit)} a year or less, not ${asPercent(item.annualRatio.ratio)}`,
        },
      },
    ];
  },
};
