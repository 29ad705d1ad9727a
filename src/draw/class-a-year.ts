// Art. 14 over a year: a class A item's draws add up to a tenth of its objects, or less.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { InspectionItem } from "../domain/inspection-item.js";
import { add, compareRatios, type Ratio, ratio, times } from "../domain/ratio.js";
import { CLASS_A_ANNUAL_RATIO } from "../regulation/parameters.js";
import { type Frame, quotaOf, type Stratum } from "./frame.js";

/**
 * `frames` are all the plan's tasks with the item, drawn or still to be drawn.
 * 以下 includes the number itself (Art. 49).
 */
export function classAYearFindings(item: InspectionItem, frames: readonly Frame[]): Finding[] {
  if (item.class !== "A") return [];
  const union = unionOfBases(frames);
  const { limit } = CLASS_A_ANNUAL_RATIO;
  const most = times(limit, BigInt(union));
  const strata = frames.flatMap((frame) => frame.strata);
  const asked = strata.reduce((sum, stratum) => add(sum, askedInYear(stratum)), ratio(0n, 1n));
  const rounded = strata.reduce((sum, stratum) => sum + roundedInYear(stratum), 0);
  const names = frames.map(({ task }) => task.id).join(", ");
  if (compareRatios(asked, most) > 0) {
    return [
      finding("DRAW-CLASS-A-YEAR", {
        origin: frames[0]?.task.origin ?? item.origin,
        sentence: {
          zh: `A类事项 ${item.id} 全年合计抽 ${countText(asked)} 户次，超过其 ${union} 户对象的十分之一（任务 ${names}）`,
          en: `class A item ${item.id} is drawn ${countText(asked)} times in the year, more than a tenth of its ${union} objects (tasks ${names})`,
        },
      }),
    ];
  }
  if (compareRatios(ratio(BigInt(rounded), 1n), most) <= 0) return [];
  return [
    finding("DRAW-CLASS-A-ROUNDING", {
      origin: item.originOf("class"),
      field: "class",
      value: item.id,
      sentence: {
        zh: `A类事项 ${item.id} 取整后合计 ${rounded} 户，比 ${union} 户的十分之一略多，仅因取整`,
        en: `class A item ${item.id} comes to ${rounded} after rounding, over a tenth of ${union} by rounding alone`,
      },
    }),
  ];
}

/** Objects that at least one of the tasks may draw, each once. */
function unionOfBases(frames: readonly Frame[]): number {
  const [first] = frames;
  if (!first) return 0;
  const isInBase = new Uint8Array(first.pool.table.size);
  let union = 0;
  for (const { pool } of frames) {
    pool.rows.forEach((row, position) => {
      if (pool.strata[position] === 0 || isInBase[row] === 1) return;
      isInBase[row] = 1;
      union++;
    });
  }
  return union;
}

/** members × ratio × rounds, exact. */
function askedInYear({ share, members, rounds }: Stratum): Ratio {
  const perRound =
    share.kind === "count" ? ratio(BigInt(share.count), 1n) : times(share.ratio, BigInt(members));
  return times(perRound, BigInt(rounds));
}

function roundedInYear({ share, members, rounds, rounding }: Stratum): number {
  return quotaOf(share, members, rounding) * rounds;
}

/** `2.2`, cut after one decimal and marked ≈ where that is not exact. */
function countText(value: Ratio): string {
  const tenths = (value.numerator * 10n) / value.denominator;
  const isExact = tenths * value.denominator === value.numerator * 10n;
  const decimals = tenths % 10n === 0n ? "" : `.${tenths % 10n}`;
  return `${isExact ? "" : "≈"}${tenths / 10n}${decimals}`;
}
