// Finds what a text names, by id or by name, whatever its width and inner spaces.

import { halfWidth } from "./half-width.js";
import { nearestWord } from "./nearest-word.js";
import { withoutWhiteSpace } from "./white-space.js";

export class NameIndex<Named> {
  private readonly byForm = new Map<string, Named>();

  /** Of two that share a name the first is found. */
  constructor(private readonly names: readonly (readonly [name: string, named: Named])[]) {
    for (const [name, named] of names) {
      if (!this.byForm.has(form(name))) this.byForm.set(form(name), named);
    }
  }

  find(text: string): Named | null {
    return this.byForm.get(form(text)) ?? null;
  }

  nearest(text: string): string | null {
    return nearestWord(
      text,
      this.names.map(([name]) => name),
    );
  }
}

function form(text: string): string {
  return withoutWhiteSpace(halfWidth(text.normalize("NFC")));
}
