// The words of an enumeration, as people spell them.

import { halfWidth } from "./half-width.js";
import type { JsonSchema } from "./schema-set.js";
import { withoutWhiteSpace } from "./white-space.js";

/** The word of the enumeration that the text means; null where it is neither one of them nor a synonym. */
export function readWord(text: string, field: JsonSchema): string | null {
  const wanted = wordForm(text);
  const words = field.enum ?? [];
  const synonyms = Object.entries(field["x-synonyms"] ?? {});
  const word = words.find((candidate) => wordForm(candidate) === wanted);
  return word ?? synonyms.find(([spelling]) => wordForm(spelling) === wanted)?.[1] ?? null;
}

function wordForm(text: string): string {
  return withoutWhiteSpace(halfWidth(text)).toLowerCase();
}
