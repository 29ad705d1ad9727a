// Whole numbers as tables write them: 20, ２０, 1,200, 3.0, 20户.

import { halfWidth } from "./half-width.js";
import { withoutWhiteSpace } from "./white-space.js";

const NUMBER = /^([+-]?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4}))(?:\.0+)?(?:户次|户|家|个|人|名|次|件|起|所|年)?$/;

/** Null where the text is no whole number. */
export function readWholeNumber(text: string): number | null {
  const [, digits] = NUMBER.exec(withoutWhiteSpace(halfWidth(text))) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(",", "")) + 0;
}
