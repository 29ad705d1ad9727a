// One notion of a row, whether it stood in a table or in a YAML list: values by English key, each with its place.

import type { Finding } from "../diagnostics/finding.js";
import type { Origin } from "../domain/origin.js";

export interface SourceRecord {
  /** Typed as the schema says; blank and faulty fields are absent. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Nested mappings, YAML only. */
  readonly parts: Readonly<Record<string, readonly SourceRecord[]>>;
  readonly origin: Origin;
  /** Of a field, or of one value in its list; the record's own where the field is absent. */
  originOf(field: string, value?: string): Origin;
  /** Fields with an error of their own, and required ones that are blank. */
  readonly faulty: ReadonlySet<string>;
  /** Fields that are written but blank. */
  readonly blank: ReadonlySet<string>;
}

export interface Records {
  readonly records: readonly SourceRecord[];
  readonly findings: readonly Finding[];
  /** False where rows had to be left out: then an unknown id may stand in one of them. */
  readonly isComplete: boolean;
}
