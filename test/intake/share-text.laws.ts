import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRatios, ratio } from "../../src/domain/ratio.js";
import { parseShare } from "../../src/intake/share-text.js";

describe("whatever the cell says", () => {
  it("a decimal percentage is the fraction it writes, to the last digit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 999 }), (whole, thousandths) => {
        const share = parseShare(`${whole}.${String(thousandths).padStart(3, "0")}%`);
        const expected = ratio(BigInt(whole * 1000 + thousandths), 100_000n);
        expect(share).toEqual({ kind: "exact", ratio: expected });
      }),
    );
  });

  it("no text is read as more than everything, and none throws", () => {
    const text = fc
      .array(fc.constantFrom(..."0123456789.%‰百千分之五十不少于超过户≥≤以上 ;-"), { maxLength: 12 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, (cell) => {
        const share = parseShare(cell);
        if (share === null || share.kind === "count") return;
        expect(compareRatios(share.ratio, ratio(1n, 1n))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 5000 },
    );
  });
});
