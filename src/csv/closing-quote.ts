// Finds where a quoted field ends, and says so when it never does.

const [LF, CR, QUOTE, COMMA] = [10, 13, 34, 44];

/** A quoted cell longer than this is a quote that somebody forgot to close. */
const LONGEST_QUOTED = 1 << 20;

export interface ClosingQuote {
  readonly position: number;
  /** Line feeds inside the cell. */
  readonly lines: number;
  /** Doubled quotes inside the cell. */
  readonly hasEscapes: boolean;
  /** Something other than a comma or line end follows the quote. */
  readonly isStray: boolean;
}

export function closingQuote(
  bytes: Uint8Array,
  opening: number,
  isLast: boolean,
): ClosingQuote | "needs-more-bytes" | "unclosed" {
  const limit = Math.min(bytes.length, opening + LONGEST_QUOTED);
  let lines = 0;
  let hasEscapes = false;
  for (let position = opening + 1; position < limit; position++) {
    const byte = bytes[position];
    if (byte === LF) lines++;
    if (byte !== QUOTE) continue;
    if (position + 1 === bytes.length && !isLast) return "needs-more-bytes";
    const after = bytes[position + 1];
    if (after === QUOTE) {
      hasEscapes = true;
      position++;
      continue;
    }
    const isStray = after !== undefined && after !== COMMA && after !== LF && after !== CR;
    return { position, lines, hasEscapes, isStray };
  }
  return limit === bytes.length && !isLast ? "needs-more-bytes" : "unclosed";
}
