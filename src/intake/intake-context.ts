// What every reader of a file needs beside the file, and what it gives back.

import type { Finding } from "../diagnostics/finding.js";
import type { Settings } from "../domain/settings.js";
import type { CellReader } from "./cell-reading.js";
import type { SchemaSet } from "./schema-set.js";

/** As handed in: intake itself touches no disk. */
export interface SourceFile {
  /** Relative to the workspace, as suiji.yaml names it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface ReadingTools {
  readonly schemas: SchemaSet;
  /** From `createCellReader`; one for all files, since it compiles each field's schema once. */
  readonly readCell: CellReader;
}

export interface IntakeContext extends ReadingTools {
  readonly settings: Settings;
}

/** The value holds what could be read without an error; everything else is in the findings. */
export interface Reading<Value> {
  readonly value: Value;
  readonly findings: readonly Finding[];
}
