// Comparisons such as >=3, also as people word them.

import { halfWidth } from "./half-width.js";
import { withoutWhiteSpace } from "./white-space.js";

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ["", ""],
  ["=", ""],
  [">=", ">="],
  ["=>", ">="],
  ["≥", ">="],
  ["不少于", ">="],
  ["不低于", ">="],
  ["至少", ">="],
  [">", ">"],
  ["多于", ">"],
  ["超过", ">"],
  ["<=", "<="],
  ["=<", "<="],
  ["≤", "<="],
  ["不超过", "<="],
  ["不多于", "<="],
  ["至多", "<="],
  ["<", "<"],
  ["少于", "<"],
]);

const COMPARISON = /^([^\d]*)0*(\d{1,9})[次件起]?$/;

/** `>=3`, `>3`, `<=2`, `<2` or `3`; null where the text is none. 以上 is: does it count the number itself? */
export function readComparison(text: string): string | null {
  const [, words, bound] = COMPARISON.exec(withoutWhiteSpace(halfWidth(text))) ?? [];
  const operator = words === undefined ? undefined : OPERATORS.get(words);
  return operator === undefined || bound === undefined ? null : `${operator}${bound}`;
}
