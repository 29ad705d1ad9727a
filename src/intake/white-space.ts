// The characters that count as blank at the ends of a cell, listed: JavaScript and Python trim different sets.

/** Unicode white space, and what pastes from web pages bring along: zero-width space, word joiner, BOM. */
const WHITE =
  "\\u0009-\\u000d\\u0020\\u0085\\u00a0\\u1680\\u180e\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff";

const OUTER = new RegExp(`^[${WHITE}]+|[${WHITE}]+$`, "g");
const ANY = new RegExp(`[${WHITE}]+`, "g");

export function trimmed(text: string): string {
  return text.replace(OUTER, "");
}

export function withoutWhiteSpace(text: string): string {
  return text.replace(ANY, "");
}
