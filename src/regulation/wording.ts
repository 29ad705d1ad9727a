// Art. 49: in this regulation 以下 includes the number itself, 以上 does not.

import { compareRatios, type Ratio } from "../domain/ratio.js";

/** 以下 */
export function isAtMost(value: Ratio, limit: Ratio): boolean {
  return compareRatios(value, limit) <= 0;
}

/** 以上 */
export function isAbove(value: Ratio, limit: Ratio): boolean {
  return compareRatios(value, limit) > 0;
}
