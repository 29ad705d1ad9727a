// Laws of quotas: exact fractions, rounded by their wording; counts shared by largest remainders.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratio } from "../../src/domain/ratio.js";
import { roundingOf } from "../../src/domain/share.js";
import { reserveCount, shareCount, shareOf } from "../../src/draw/quota.js";

const members = fc.oneof(fc.nat(200), fc.nat(5_000_000));
const sizes = fc.array(members, { minLength: 1, maxLength: 8 });
const counts = fc.oneof(fc.nat(60), fc.nat(2_000_000));

describe("a share of the members", () => {
  it("is the exact product, rounded once: the least whole number above, or the greatest below", () => {
    fc.assert(
      fc.property(members, fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), (size, n, d) => {
        const product = BigInt(size) * BigInt(n);
        const down = (product - (product % BigInt(d))) / BigInt(d);
        const up = product % BigInt(d) === 0n ? down : down + 1n;
        const share = ratio(BigInt(n), BigInt(d));
        expect(shareOf(size, share, "down")).toBe(Number(down));
        expect(shareOf(size, share, "up")).toBe(Number(up));
      }),
      { numRuns: 2000 },
    );
  });

  it("is right where floats go wrong: 28% of 25 is 7, 29% of 100 is 29", () => {
    expect(shareOf(25, ratio(28n, 100n), "up")).toBe(7);
    expect(shareOf(100, ratio(29n, 100n), "down")).toBe(29);
  });

  it("is rounded as it is worded, up for 不少于, down for 不超过, unless the plan says otherwise", () => {
    const share = { ratio: ratio(1n, 3n) };
    expect(roundingOf({ kind: "exact", ...share }, "wording")).toBe("up");
    expect(roundingOf({ kind: "floor", ...share }, "wording")).toBe("up");
    expect(roundingOf({ kind: "cap", ...share }, "wording")).toBe("down");
    expect(roundingOf({ kind: "cap", ...share }, "up")).toBe("up");
    expect(roundingOf({ kind: "floor", ...share }, "down")).toBe("down");
  });
});

describe("a count shared over strata", () => {
  it("comes to the count, no more and no less", () => {
    fc.assert(
      fc.property(counts, sizes, (count, strata) => {
        const total = shareCount(count, strata).reduce((sum, quota) => sum + quota, 0);
        expect(total).toBe(strata.every((size) => size === 0) ? 0 : count);
      }),
      { numRuns: 2000 },
    );
  });

  it("never differs from the exact part by one or more", () => {
    fc.assert(
      fc.property(counts, sizes, (count, strata) => {
        const all = strata.reduce((sum, size) => sum + BigInt(size), 0n);
        shareCount(count, strata).forEach((quota, index) => {
          const difference = BigInt(quota) * all - BigInt(count) * BigInt(strata[index] ?? 0);
          expect(all === 0n ? quota === 0 : -all < difference && difference < all).toBe(true);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("rounds up no smaller remainder before a larger, and of equal ones the earlier first", () => {
    fc.assert(
      fc.property(counts, sizes, (count, strata) => {
        const all = strata.reduce((sum, size) => sum + BigInt(size), 0n);
        if (all === 0n) return;
        const quotas = shareCount(count, strata);
        const parts = strata.map((size, index) => {
          const product = BigInt(count) * BigInt(size);
          return { index, rest: product % all, isUp: BigInt(quotas[index] ?? 0) > product / all };
        });
        const ranked = [...parts].sort((a, b) =>
          a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1,
        );
        const firstDown = ranked.findIndex(({ isUp }) => !isUp);
        expect(ranked.slice(firstDown).every(({ isUp }) => !isUp) || firstDown < 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives nothing to an empty stratum", () => {
    fc.assert(
      fc.property(counts, sizes, (count, strata) => {
        const quotas = shareCount(count, [...strata, 0]);
        expect(quotas.at(-1)).toBe(0);
      }),
    );
  });

  it("is asked in full even of too few members: the shortfall is said, not moved", () => {
    expect(shareCount(10, [2, 3])).toEqual([4, 6]);
  });
});

describe("reserves", () => {
  it("are a fifth of the quota rounded up, three at least, and none where nothing is drawn", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (quota) => {
        const reserves = reserveCount(quota);
        expect(reserves).toBeGreaterThanOrEqual(3);
        expect(reserves * 5).toBeGreaterThanOrEqual(quota);
        if (reserves > 3) expect((reserves - 1) * 5).toBeLessThan(quota);
      }),
    );
    expect(reserveCount(0)).toBe(0);
  });
});
