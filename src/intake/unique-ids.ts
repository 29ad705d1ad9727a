// Sees to it that an id is used once.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { Origin } from "../domain/origin.js";

export class UniqueIds {
  readonly findings: Finding[] = [];
  private readonly first = new Map<string, Origin>();

  /** False, with a finding at the later place, where the id has been taken. `shown` masks what may not be printed. */
  claim(
    id: string,
    place: { readonly origin: Origin; readonly field: string; readonly shown?: string },
  ): boolean {
    const earlier = this.first.get(id);
    if (!earlier) {
      this.first.set(id, place.origin);
      return true;
    }
    const shown = place.shown ?? id;
    const at = `${earlier.file}${earlier.line === null ? "" : `:${earlier.line}`}`;
    this.findings.push(
      finding("REFERENCE-DUPLICATE-ID", {
        origin: place.origin,
        field: place.field,
        value: shown,
        sentence: { zh: `“${shown}”已在 ${at} 用过`, en: `“${shown}” is already used at ${at}` },
      }),
    );
    return false;
  }
}
