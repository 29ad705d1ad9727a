import { describe, expect, it } from "vitest";
import { ratio } from "../../src/domain/ratio.js";
import { applyRules } from "../../src/rules/apply-rules.js";
import { classARatio } from "../../src/rules/art14-class-a-ratio.js";
import { itemOfClass } from "../support/items.js";

const exactly = (numerator: bigint, denominator: bigint) =>
  ({ kind: "exact", ratio: ratio(numerator, denominator) }) as const;

describe("Article 14 · a class A item is drawn at 10% a year or less", () => {
  it("accepts exactly 10%, because 以下 counts the number itself (Article 49)", () => {
    expect(classARatio.check(itemOfClass("A", { annualRatio: exactly(10n, 100n) }))).toEqual([]);
  });

  it("refuses 10.01% and points at the ratio", () => {
    const [breach] = classARatio.check(itemOfClass("A", { annualRatio: exactly(1001n, 10_000n) }));
    expect(breach?.field).toBe("annualRatio");
    expect(breach?.sentence.zh).toContain("应在10%以下（含）");
  });

  it("refuses 不少于15% and 不超过15% alike", () => {
    for (const kind of ["floor", "cap"] as const) {
      const item = itemOfClass("A", { annualRatio: { kind, ratio: ratio(15n, 100n) } });
      expect(classARatio.check(item)).toHaveLength(1);
    }
  });

  it("waits for the draw where the item asks for a number of objects", () => {
    expect(classARatio.check(itemOfClass("A", { annualRatio: { kind: "count", count: 900 } }))).toEqual([]);
  });

  it("has nothing to say of an item that leaves its ratio to the department", () => {
    expect(classARatio.check(itemOfClass("A"))).toEqual([]);
  });

  it("has nothing to say about classes B and C", () => {
    for (const itemClass of ["B", "C"] as const) {
      expect(classARatio.check(itemOfClass(itemClass, { annualRatio: exactly(8n, 10n) }))).toEqual([]);
    }
  });

  it("becomes a finding at the cell, with its article", () => {
    const item = itemOfClass("A", { annualRatio: exactly(2n, 10n) });
    expect(applyRules([classARatio], [item])).toMatchObject([
      {
        code: "ART14-CLASS-A-RATIO",
        severity: "error",
        source: "Art. 14",
        field: "annualRatio",
        origin: { cell: "G2" },
      },
    ]);
  });
});
