// Reads one value of a cell: the form it takes follows from the field's type and format.

import { readBoolean } from "./boolean-text.js";
import { readComparison } from "./comparison-text.js";
import { readDateRange } from "./date-range-text.js";
import { readDate } from "./date-text.js";
import { halfWidth } from "./half-width.js";
import type { JsonSchema } from "./schema-set.js";
import { trimmed, withoutWhiteSpace } from "./white-space.js";
import { readWholeNumber } from "./whole-number-text.js";
import { readWord } from "./word-text.js";

/** What cannot be read stays the text it was, for the schema to refuse. */
export type Scalar = string | number | boolean;

const SELF_EVIDENT: ReadonlySet<string> = new Set(["是", "否", "true", "false"]);

/** Expects trimmed text in NFC. */
export function readScalar(text: string, field: JsonSchema): { value: Scalar; isNormalised: boolean } {
  const value = scalarOf(text, field);
  if (typeof value === "boolean") return { value, isNormalised: !SELF_EVIDENT.has(text) };
  // Words such as `general` are the program's own; their Chinese spellings are what people are meant to write.
  if (field.enum && /^[a-z]/.test(String(value)) && text in (field["x-synonyms"] ?? {})) {
    return { value, isNormalised: false };
  }
  return { value, isNormalised: String(value) !== text };
}

function scalarOf(text: string, field: JsonSchema): Scalar {
  if (field.type === "boolean") return readBoolean(text) ?? text;
  if (field.type === "integer") return readWholeNumber(text) ?? text;
  if (field.enum) return readWord(text, field) ?? text;
  if (field["x-code"] || field.format === "identity-number") {
    return withoutWhiteSpace(halfWidth(text)).toUpperCase();
  }
  switch (field.format) {
    case "plain-date":
      return readDate(text) ?? text;
    case "date-range":
      return readDateRange(text) ?? text;
    case "comparison":
      return readComparison(text) ?? text;
    case "id":
    case "share":
    case "frequency":
      return trimmed(halfWidth(text));
    case "workspace-path":
      return text.replaceAll("\\", "/");
    default:
      return field.pattern === undefined ? text : trimmed(halfWidth(text));
  }
}
