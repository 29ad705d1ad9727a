// Reads a cell that holds several values.

import { compareByBytes } from "../tables/byte-order.js";
import { isPlaceholder } from "./placeholder.js";
import { readScalar, type Scalar } from "./read-scalar.js";
import type { JsonSchema } from "./schema-set.js";
import { trimmed } from "./white-space.js";

const SEPARATORS = /[;；、|｜\r\n]+/;

/** Prose, such as the content of an item, has 、 and | of its own. */
const SEPARATORS_OF_PROSE = /[;；\r\n]+/;

/** Empty where the cell has nothing but separators and placeholders. */
export function readList(text: string, field: JsonSchema): { value: Scalar[]; isNormalised: boolean } {
  const entry = field.items ?? {};
  const texts = text
    .split(field["x-ordered"] ? SEPARATORS_OF_PROSE : SEPARATORS)
    .map(trimmed)
    .filter((part) => part !== "");
  const filled = texts.filter((part) => !isPlaceholder(part, entry));
  const parts = filled.map((part) => readScalar(part, entry));
  const values = parts.map(({ value }) => value);
  const isNormalised = filled.length < texts.length || parts.some((part) => part.isNormalised);
  return { value: inOrder(values, field), isNormalised };
}

/** Without repeats; by UTF-8 bytes unless the schema says that the order means something. */
export function inOrder<Value>(values: readonly Value[], field: JsonSchema): Value[] {
  const distinct = [...new Set(values)];
  if (field["x-ordered"]) return distinct;
  return distinct.sort((a, b) => compareByBytes(String(a), String(b)));
}
