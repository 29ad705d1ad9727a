// A rule: one article, its words, one check of one kind of thing.

import type { Code } from "../diagnostics/catalog.js";
import type { Sentence } from "../diagnostics/sentence.js";

export interface Rule<Subject> {
  readonly code: Code;
  /** An article of the regulation, or another named law. */
  readonly source: string;
  /** The sentence of the regulation that it checks. */
  readonly text: string;
  check(subject: Subject): readonly Breach[];
}

interface Breach {
  readonly field: string;
  readonly sentence: Sentence;
}
