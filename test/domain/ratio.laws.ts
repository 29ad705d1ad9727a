// Laws of exact fractions.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  asPercent,
  compareRatios,
  parseRatioText,
  type Ratio,
  ratio,
  ratioText,
  roundDown,
  roundUp,
  times,
} from "../../src/domain/ratio.js";

const wholes = fc.bigInt({ min: 0n, max: 10n ** 12n });
const positives = fc.bigInt({ min: 1n, max: 10n ** 12n });
const ratios = fc.tuple(wholes, positives).map(([n, d]) => ratio(n, d));

describe("fractions", () => {
  it("are reduced, so equal ones look equal", () => {
    fc.assert(
      fc.property(wholes, positives, positives, (n, d, factor) => {
        expect(ratio(n * factor, d * factor)).toEqual(ratio(n, d));
        expect(ratio(-n * factor, -d * factor)).toEqual(ratio(n, d));
      }),
    );
  });

  it("have a denominator above zero, whatever the signs", () => {
    fc.assert(
      fc.property(wholes, positives, (n, d) => {
        expect(ratio(n, -d)).toEqual(ratio(-n, d));
        expect(ratio(n, -d).denominator > 0n).toBe(true);
      }),
    );
    expect(() => ratio(1n, 0n)).toThrow("denominator 0");
  });

  it("add in any order and grouping, with zero changing nothing", () => {
    fc.assert(
      fc.property(ratios, ratios, ratios, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(add(a, ratio(0n, 1n))).toEqual(a);
      }),
    );
  });

  it("multiply as repeated addition does", () => {
    fc.assert(
      fc.property(ratios, fc.nat(8), (a, count) => {
        const sum = Array.from({ length: count }, () => a).reduce(add, ratio(0n, 1n));
        expect(times(a, BigInt(count))).toEqual(sum);
      }),
    );
  });

  it("have one order, the same after the same is added to both", () => {
    fc.assert(
      fc.property(ratios, ratios, ratios, (a, b, c) => {
        expect(compareRatios(a, b)).toBe(0 - compareRatios(b, a));
        expect(compareRatios(a, b) === 0).toBe(isSame(a, b));
        expect(compareRatios(add(a, c), add(b, c))).toBe(compareRatios(a, b));
      }),
    );
  });

  it("round to the whole numbers on either side, the same one where they are whole", () => {
    fc.assert(
      fc.property(ratios, (a) => {
        const [down, up] = [BigInt(roundDown(a)), BigInt(roundUp(a))];
        expect(down * a.denominator <= a.numerator && a.numerator < (down + 1n) * a.denominator).toBe(true);
        expect(up - down).toBe(a.denominator === 1n ? 0n : 1n);
      }),
    );
  });

  it("are read back from the form in which acts keep them", () => {
    fc.assert(
      fc.property(ratios, (a) => {
        expect(parseRatioText(ratioText(a))).toEqual(a);
      }),
    );
    for (const text of ["", "1", "1/0", "-1/2", "01/2", "1/02", "1.5/2", "1/2 "])
      expect(parseRatioText(text)).toBeNull();
  });
});

describe("a fraction as a percentage, for people", () => {
  it.each([
    [1n, 10n, "10%"],
    [1n, 500n, "0.2%"],
    [1n, 8n, "12.5%"],
    [1n, 1000n, "0.1%"],
    [0n, 1n, "0%"],
    [1n, 1n, "100%"],
    [1n, 3n, "≈33.33%"],
    [10_001n, 100_000n, "≈10%"],
    [3n, 2n, "150%"],
  ])("%i/%i is %s", (n, d, shown) => {
    expect(asPercent(ratio(n, d))).toBe(shown);
  });

  it("is marked exactly where two decimals do not say it all", () => {
    fc.assert(
      fc.property(ratios, (a) => {
        const isExact = (a.numerator * 10_000n) % a.denominator === 0n;
        expect(asPercent(a).startsWith("≈")).toBe(!isExact);
      }),
    );
  });
});

function isSame(a: Ratio, b: Ratio): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}
