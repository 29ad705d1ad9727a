import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../src/intake/schema-set.js";
import { readCell, SCHEMAS } from "./workspace.js";

/** Every field of every schema that one cell can hold. */
const FIELDS = [...SCHEMAS.values()]
  .flatMap((schema) => [...fieldsOf(schema).values()])
  .filter(({ $ref, type, items }) => !$ref && type !== "object" && items?.type !== "object" && !items?.$ref);

const piece = fc.oneof(
  fc.constantFrom(
    ..."０１２3456789ＡＢabCDx％%‰。，、；;|／/-—.年月日户次 \u3000\u00a0\u200b是否无有A类高低>=<≥",
  ),
  fc.constantFrom("2026", "年3月1日", "N/A", "--", "食品", "贵安新区", "e\u0301", "ﬁ", "㈱", "𠮷", "\n"),
  fc.string({ unit: "binary", maxLength: 2 }),
);
const cell = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

describe("whatever stands in a cell", () => {
  it("what has been read once reads the same again, with nothing left to change", () => {
    fc.assert(
      fc.property(cell, fc.constantFrom(...FIELDS), (text, field) => {
        const first = readCell(text, field);
        if (first.problem) return;
        const again = readCell(first.text, field);
        expect(again).toEqual({ ...first, isNormalised: false, isPlaceholder: false });
      }),
      { numRuns: 20_000 },
    );
  });

  it("a value has no problem, and a problem no value", () => {
    fc.assert(
      fc.property(cell, fc.constantFrom(...FIELDS), (text, field) => {
        const { value, problem, text: canonical } = readCell(text, field);
        if (problem) expect(value).toBeUndefined();
        if (value === undefined && !problem) expect(canonical).toBe("");
      }),
      { numRuns: 20_000 },
    );
  });
});
