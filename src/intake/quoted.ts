// Quotes the user's own words in a sentence, cut to what one reads at a glance.

import type { Sentence } from "../diagnostics/sentence.js";
import type { JsonSchema } from "./schema-set.js";
import { trimmed } from "./white-space.js";

const LONGEST = 40;

/** A private value is never quoted: sentences end up in logs. */
export function quoted(texts: readonly string[], field: JsonSchema): Sentence {
  if (field["x-private"]) return { zh: "所填内容", en: "the value" };
  const words = texts.map((text) => `“${shortened(text)}”`);
  return { zh: words.join("、"), en: words.join(", ") };
}

function shortened(text: string): string {
  const characters = [...text.replace(/\p{Cc}/gu, " ")];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : characters.join("");
}

/** For a finding's `value`: what is private is masked here already, before anything can print it. */
export function shownValue(text: string, field: JsonSchema): string {
  return field["x-private"] ? masked(trimmed(text)) : trimmed(text);
}

/** The first three and the last two characters of a number long enough to stay unknown by them. */
export function masked(text: string): string {
  const characters = [...text];
  const isShown = (at: number) => characters.length > 7 && (at < 3 || at >= characters.length - 2);
  return characters.map((character, at) => (isShown(at) ? character : "*")).join("");
}
