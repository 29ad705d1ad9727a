// What every code has to say for itself.

import { describe, expect, it } from "vitest";
import { CATALOG } from "../../src/diagnostics/catalog.js";

const ENTRIES = Object.entries(CATALOG).map(([code, entry]) => ({ code, ...entry }));

describe("every code", () => {
  it.each(ENTRIES)(
    "$code is a word of its family, and says what it means and what to do in both languages",
    (entry) => {
      expect(entry.code).toMatch(/^(ART\d\d|[A-Z]+)(-[A-Z0-9]+)+$/);
      for (const { zh, en } of [entry.gist, entry.remedy]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/[a-z]{3,}/);
      }
    },
  );
});
