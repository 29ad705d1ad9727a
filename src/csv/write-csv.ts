// Rows to CSV bytes: LF, quotes only where RFC 4180 needs them.

import { stringify } from "csv-stringify/sync";

const NEEDS_QUOTES = /[",\r\n]/;

/** One record with its LF. Cells that need quoting go to csv-stringify, the authority on it. */
export function csvLine(cells: readonly string[]): string {
  if (!cells.some((cell) => NEEDS_QUOTES.test(cell))) return `${cells.join(",")}\n`;
  return stringify([[...cells]], { record_delimiter: "\n", quoted_match: /[\r\n]/ });
}

/** A whole table as one text, header first. */
export function csvText(header: readonly string[], rows: Iterable<readonly string[]>): string {
  const lines = [csvLine(header)];
  for (const row of rows) lines.push(csvLine(row));
  return lines.join("");
}
