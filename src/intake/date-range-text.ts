// Ranges of dates, both ends counted, in the one form 2026-03-01/2026-03-07.

import { readDate } from "./date-text.js";
import { halfWidth } from "./half-width.js";

const DATE =
  "\\d{4}(?:-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2}|\\.\\d{1,2}\\.\\d{1,2}|\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号]|\\d{4})";
const RANGE = new RegExp(`^\\s*(${DATE})\\s*(?:/|至|到|~|～|—+|–|--?)\\s*(${DATE})\\s*$`);

/** A single date is the range of that one day. Null where the text has no form of a range. */
export function readDateRange(text: string): string | null {
  const [, first = text, last = first] = RANGE.exec(halfWidth(text)) ?? [];
  const [from, to] = [readDate(first), readDate(last)];
  return from === null || to === null ? null : `${from}/${to}`;
}
