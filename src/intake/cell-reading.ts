// What one cell says, and what is wrong with it.

import type { Code } from "../diagnostics/catalog.js";
import type { Sentence } from "../diagnostics/sentence.js";
import type { JsonSchema } from "./schema-set.js";

export interface CellReading {
  /** Of the field's type; undefined if the cell is blank or cannot be read. */
  readonly value: unknown;
  /** Canonical: lists `;`-joined, sorted by UTF-8 bytes without repeats (unless `x-ordered`), dates YYYY-MM-DD. */
  readonly text: string;
  readonly problem: CellProblem | null;
  /** More than outer white space and the order of a list was changed: width, case, a synonym, another way to write a date. */
  readonly isNormalised: boolean;
  /** N/A, 无, - and the like: read as blank. */
  readonly isPlaceholder: boolean;
}

export interface CellProblem {
  readonly code: Code;
  readonly sentence: Sentence;
  readonly remedy?: Sentence;
}

export type CellReader = (text: string, field: JsonSchema) => CellReading;
