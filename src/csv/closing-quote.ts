// Finds where a quoted field ends, and says so when it never does.

const [TAB, LF, CR, BLANK, QUOTE, COMMA] = [9, 10, 13, 32, 34, 44];

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
  /** The first control character inside the cell, if any. */
  readonly oddByte: number | null;
}

export function closingQuote(
  bytes: Uint8Array,
  opening: number,
  isLast: boolean,
): ClosingQuote | "needs-more-bytes" | "unclosed" {
  const limit = Math.min(bytes.length, opening + LONGEST_QUOTED);
  let lines = 0;
  let hasEscapes = false;
  let oddByte: number | null = null;
  for (let position = opening + 1; position < limit; position++) {
    const byte = bytes[position] as number;
    if (byte === LF) lines++;
    else if (byte < BLANK && byte !== TAB && byte !== CR) oddByte ??= byte;
    if (byte !== QUOTE) continue;
    if (position + 1 === bytes.length && !isLast) return "needs-more-bytes";
    const after = bytes[position + 1];
    if (after === QUOTE) {
      hasEscapes = true;
      position++;
      continue;
    }
    const isStray = after !== undefined && after !== COMMA && after !== LF && after !== CR;
    return { position, lines, hasEscapes, isStray, oddByte };
  }
  return limit === bytes.length && !isLast ? "needs-more-bytes" : "unclosed";
}
