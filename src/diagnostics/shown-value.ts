// A value as a finding may show it: masked, on one line, not too long, nothing invisible.

import { maskPersonalNumbers } from "../domain/identity-number.js";

const LONGEST = 60;

/** Fields whose very form is private, sound or not. */
const PRIVATE_FIELDS = new Set(["idNumber", "phone"]);

export function shownValue(value: string, field: string | null): string {
  const isPrivate = field !== null && PRIVATE_FIELDS.has(field);
  const characters = [...(isPrivate ? escaped(starred(value)) : shownText(value))];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : characters.join("");
}

/** Sentences quote cells too. */
export function shownText(text: string): string {
  return escaped(maskPersonalNumbers(text));
}

/** What cannot be seen is named, so that no cell can move the cursor or break a line. */
function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `<U+${point}>`;
  });
}

function starred(value: string): string {
  const characters = [...value.trim()];
  return characters.map((each, index) => (index < 3 || index >= characters.length - 2 ? each : "*")).join("");
}

/** The value in quotes before the sentence, unless the sentence itself says it. */
export function leadingValue(value: string | null, field: string | null, sentence: string): string {
  if (value === null || value.trim() === "") return "";
  const shown = shownValue(value, field);
  return shownText(sentence).includes(shown) ? "" : `“${shown}” `;
}
