// Names a cell the way a person finds it: line and field for editors, D17 for Excel.

import type { Origin } from "../domain/origin.js";

/** `record` is Excel's row number: it differs from the line once a cell holds line breaks. */
export function cellOrigin(file: string, line: number, record: number, fieldIndex: number): Origin {
  return { file, line, column: fieldIndex + 1, cell: `${columnLetters(fieldIndex)}${record}` };
}

export function rowOrigin(file: string, line: number): Origin {
  return { file, line, column: null, cell: null };
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(fieldIndex: number): string {
  let letters = "";
  for (let rest = fieldIndex; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
