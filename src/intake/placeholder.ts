// The words by which people fill a cell without saying anything.

import { readBoolean } from "./boolean-text.js";
import { halfWidth } from "./half-width.js";
import type { JsonSchema } from "./schema-set.js";

const PLACEHOLDERS: ReadonlySet<string> = new Set([
  "N/A",
  "n/a",
  "NA",
  "无",
  "空",
  "null",
  "NULL",
  "-",
  "--",
  "---",
  "—",
  "——",
  "/",
  "~",
]);

/** Expects trimmed text. 无 under 是否公示 is an answer, elsewhere it is none. */
export function isPlaceholder(text: string, field: JsonSchema): boolean {
  if (field.type === "boolean" && readBoolean(text) !== null) return false;
  return PLACEHOLDERS.has(text) || PLACEHOLDERS.has(halfWidth(text));
}

/** Blank, or as good as blank, where nothing but a text is expected. Expects trimmed text. */
export function saysNothing(text: string): boolean {
  return text === "" || PLACEHOLDERS.has(text);
}
