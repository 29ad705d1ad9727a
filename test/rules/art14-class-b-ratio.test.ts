import { describe, expect, it } from "vitest";
import { ratio } from "../../src/domain/ratio.js";
import { classBRatio } from "../../src/rules/art14-class-b-ratio.js";
import { itemOfClass } from "../support/items.js";

const share = (kind: "exact" | "floor" | "cap", percent: bigint) =>
  itemOfClass("B", { annualRatio: { kind, ratio: ratio(percent, 100n) } });

describe("Article 14 · a class B item is drawn at more than 10% a year, without an upper limit", () => {
  it("accepts 10.01% and 100%", () => {
    const little = itemOfClass("B", { annualRatio: { kind: "exact", ratio: ratio(1001n, 10_000n) } });
    expect(classBRatio.check(little)).toEqual([]);
    expect(classBRatio.check(share("exact", 100n))).toEqual([]);
  });

  it("refuses exactly 10%, because 以上 does not count the number itself (Article 49)", () => {
    const [breach] = classBRatio.check(share("exact", 10n));
    expect(breach?.field).toBe("annualRatio");
    expect(breach?.sentence.zh).toContain("10%以上（不含）");
  });

  it("accepts 不少于10%, which leaves room above", () => {
    expect(classBRatio.check(share("floor", 10n))).toEqual([]);
  });

  it("refuses 不少于9% and 不超过10%", () => {
    expect(classBRatio.check(share("floor", 9n))).toHaveLength(1);
    expect(classBRatio.check(share("cap", 10n))).toHaveLength(1);
  });

  it("has nothing to say about a number of objects, a blank, or classes A and C", () => {
    expect(classBRatio.check(itemOfClass("B", { annualRatio: { kind: "count", count: 1 } }))).toEqual([]);
    expect(classBRatio.check(itemOfClass("B"))).toEqual([]);
    for (const itemClass of ["A", "C"] as const) {
      const item = itemOfClass(itemClass, { annualRatio: { kind: "exact", ratio: ratio(1n, 100n) } });
      expect(classBRatio.check(item)).toEqual([]);
    }
  });
});
