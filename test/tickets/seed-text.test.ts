// A seed counts in one form, so that whoever types it again gets the same key.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSeedText } from "../../src/tickets/seed-text.js";
import { texts } from "../support/arbitrary-texts.js";

describe("a seed as typed", () => {
  it("loses blanks, tabs and line ends around it, and keeps those inside", () => {
    expect(readSeedText(" \t\r\n贵安 2026\n")).toEqual({ text: "贵安 2026" });
  });

  it("keeps an ideographic or no-break space: other languages trim those, so neither does", () => {
    expect(readSeedText("\u3000贵安\u00a0")).toEqual({ text: "\u3000贵安\u00a0" });
  });

  it("is the same composed or decomposed, but full-width digits are others", () => {
    expect(readSeedText("cafe\u0301")).toEqual(readSeedText("café"));
    expect(readSeedText("１２")).not.toEqual(readSeedText("12"));
  });

  it.each([
    ["a line feed", "a\nb"],
    ["a TAB", "a\tb"],
    ["NUL", "a\0"],
    ["a BOM", "\uFEFFab"],
    ["a zero-width space", "a\u200bb"],
    ["a line separator", "a\u2028b"],
    ["half a character", "a\ud800"],
  ])("is refused where it holds %s, which nobody can read out", (_, raw) => {
    expect(readSeedText(raw)).toEqual({ fault: "unfit-characters" });
  });

  it("is refused where nothing is left", () => {
    for (const raw of ["", " ", "\t\r\n"]) expect(readSeedText(raw)).toEqual({ fault: "empty" });
  });

  it("in its normal form stays as it is", () => {
    fc.assert(
      fc.property(fc.tuple(fc.constantFrom("", " ", "\n\t"), texts, fc.constantFrom("", "\r\n")), (parts) => {
        const once = readSeedText(parts.join(""));
        if ("text" in once) expect(readSeedText(once.text)).toEqual(once);
      }),
      { numRuns: 3000 },
    );
  });

  it("is the same whatever blanks stand around it", () => {
    const blanks = fc
      .array(fc.constantFrom(" ", "\t", "\r", "\n"), { maxLength: 4 })
      .map((each) => each.join(""));
    fc.assert(
      fc.property(blanks, texts, blanks, (before, text, after) => {
        expect(readSeedText(before + text + after)).toEqual(readSeedText(text));
      }),
      { numRuns: 2000 },
    );
  });
});
