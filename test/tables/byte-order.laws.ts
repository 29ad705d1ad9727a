// Laws of the one order: whatever the strings, it is that of their UTF-8 bytes.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareByBytes, sortedByBytes } from "../../src/tables/byte-order.js";
import { compareAsBytes, texts } from "../support/arbitrary-texts.js";

describe("order without making bytes", () => {
  it("is the order of the bytes", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(Math.sign(compareByBytes(a, b))).toBe(compareAsBytes(a, b));
      }),
      { numRuns: 5000 },
    );
  });

  it("calls equal only what is equal", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(compareByBytes(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it("sorts a list as its bytes would be sorted", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 40 }), (list) => {
        expect(sortedByBytes(list)).toEqual([...list].sort(compareAsBytes));
      }),
    );
  });

  it("puts 𠮷 after （, though its code units lie below", () => {
    expect(sortedByBytes(["𠮷", "（", "\ue000", "茶", "9"])).toEqual(["9", "茶", "\ue000", "（", "𠮷"]);
  });
});
