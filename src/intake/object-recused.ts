// Objects of the people whom recusals name: found while rows pass, since representatives are not kept.

import type { RecordView } from "../csv/record-view.js";
import type { ObjectLibrary } from "./object-library.js";

export class RecusedObjects {
  private readonly codes = new Map<string, Set<string>>();

  /** Lengths in bytes of the names looked for: most rows are passed over without making a string. */
  private readonly lengths: ReadonlySet<number>;

  constructor(private readonly representatives: ReadonlySet<string>) {
    this.lengths = new Set([...representatives].map((name) => Buffer.byteLength(name, "utf8")));
  }

  note(view: RecordView, row: number, fields: ReadonlyMap<string, number>, library: ObjectLibrary): void {
    if (this.representatives.size === 0) return;
    const field = fields.get("representative");
    if (field === undefined) return;
    if (!this.lengths.has(view.trimmedEnd(field) - view.trimmedStart(field))) return;
    const name = view.text(field).trim();
    if (!this.representatives.has(name)) return;
    this.codes.set(name, (this.codes.get(name) ?? new Set()).add(library.codes.text(row)));
  }

  codesOf(representative: string): readonly string[] {
    return [...(this.codes.get(representative) ?? [])];
  }
}
