// Where a thing stands in the files people keep, so that a finding can point at it.

/** Line and column count from 1; in a table the column is the field's number. Null where unknown. */
export interface Origin {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** Excel's name of the cell, such as D17; null outside tables. */
  readonly cell: string | null;
}

export function originOfFile(file: string): Origin {
  return { file, line: null, column: null, cell: null };
}
