// Says what is wrong with a row of a library file, at its cell.

import type { RecordView } from "../csv/record-view.js";
import type { Code } from "../diagnostics/catalog.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import type { Sentence } from "../diagnostics/sentence.js";
import { type LibraryFile, originIn } from "./object-library.js";

export class RowFindings {
  readonly all: Finding[] = [];

  constructor(readonly place: LibraryFile) {}

  /** `key` null = the row as a whole. */
  say(code: Code, view: RecordView, key: string | null, sentence: Sentence): void {
    const field = key === null ? undefined : this.place.fields.get(key);
    this.all.push(
      finding(code, {
        origin: originIn(this.place, view.record, key),
        field: key,
        value: field === undefined ? null : view.text(field),
        sentence,
      }),
    );
  }
}
