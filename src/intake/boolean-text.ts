// Yes and no as tables write them.

import { halfWidth } from "./half-width.js";
import { trimmed } from "./white-space.js";

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ["是", true],
  ["有", true],
  ["true", true],
  ["yes", true],
  ["y", true],
  ["1", true],
  ["√", true],
  ["✓", true],
  ["否", false],
  ["无", false],
  ["false", false],
  ["no", false],
  ["n", false],
  ["0", false],
  ["×", false],
]);

/** Null where the text is neither. */
export function readBoolean(text: string): boolean | null {
  return WORDS.get(trimmed(halfWidth(text)).toLowerCase()) ?? null;
}
