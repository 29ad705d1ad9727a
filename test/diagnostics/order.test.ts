// Findings are read in one order, whatever order they were found in.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOG, type Code } from "../../src/diagnostics/catalog.js";
import { finding, hasErrors } from "../../src/diagnostics/finding.js";
import { sortedFindings } from "../../src/diagnostics/order.js";
import { originOfFile } from "../../src/domain/origin.js";

const at = (file: string, line: number | null, column: number | null, code: Code = "CSV-NUL") =>
  finding(code, { origin: { file, line, column, cell: null }, sentence: { zh: "一", en: "one" } });

describe("findings are read", () => {
  it("by file, line, column and code", () => {
    const ordered = [
      at("a.csv", null, null),
      at("a.csv", 2, null),
      at("a.csv", 2, 3, "CSV-ENCODING"),
      at("a.csv", 2, 3, "CSV-NUL"),
      at("a.csv", 2, 12),
      at("a.csv", 10, 1),
      at("b.csv", 1, 1),
      at("名录.csv", 1, 1),
    ];
    expect(sortedFindings([...ordered].reverse())).toEqual(ordered);
  });

  it("in an order that does not hang on the order they came in", () => {
    const some = fc.array(
      fc.record({
        file: fc.constantFrom("a.csv", "（b）.csv", "𠮷.csv"),
        line: fc.option(fc.nat(20)),
        column: fc.option(fc.nat(20)),
      }),
    );
    const shuffles = some.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffles, ([list, shuffled]) => {
        const placed = [list, shuffled].map((each) =>
          each.map(({ file, line, column }) => at(file, line, column)),
        );
        expect(placesOf(placed[1] ?? [])).toEqual(placesOf(placed[0] ?? []));
      }),
    );
  });
});

describe("a finding", () => {
  it("has severity, remedy and source from the catalog, so that one code always means one thing", () => {
    const { severity, remedy, source } = finding("ART14-CLASS-A-RATIO", {
      origin: originOfFile("items.csv"),
      sentence: { zh: "一", en: "one" },
    });
    expect({ severity, remedy, source }).toEqual({
      severity: CATALOG["ART14-CLASS-A-RATIO"].severity,
      remedy: CATALOG["ART14-CLASS-A-RATIO"].remedy,
      source: "Art. 14",
    });
  });

  it("may make the catalog's advice exact", () => {
    const remedy = { zh: "请加上 --task T2", en: "add --task T2" };
    const exact = finding("DRAW-GROUP-PART", {
      origin: originOfFile("plan.yaml"),
      sentence: { zh: "一", en: "one" },
      remedy,
    });
    expect(exact.remedy).toEqual(remedy);
  });

  it("among others makes them errors only if it is one", () => {
    expect(hasErrors([at("a.csv", 1, 1, "CSV-LONE-CR"), at("a.csv", 1, 1, "CSV-TITLE-ROWS")])).toBe(false);
    expect(hasErrors([at("a.csv", 1, 1, "CSV-LONE-CR"), at("a.csv", 1, 1, "CSV-NUL")])).toBe(true);
  });
});

function placesOf(list: Parameters<typeof sortedFindings>[0]): string[] {
  return sortedFindings(list).map(
    ({ origin: { file, line, column } }) => `${file}:${line ?? 0}:${column ?? 0}`,
  );
}
