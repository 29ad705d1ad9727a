// Tables line up in a terminal, Chinese or not.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/cli/display-width.js";
import { textTable } from "../../src/cli/text-table.js";

describe("a table for a terminal", () => {
  it("has columns as wide as their widest cell, numbers to the right", () => {
    const table = textTable(
      [{ title: "任务" }, { title: "基数", isNumber: true }, { title: "条件" }],
      [
        ["T1", "1250", "其余"],
        ["旅馆业", "7", "信用=C|D"],
      ],
    );
    expect(table).toBe("任务    基数  条件\nT1      1250  其余\n旅馆业     7  信用=C|D\n");
  });

  it("has no blanks at the ends of lines, and a row may lack its last cells", () => {
    expect(textTable([{ title: "a" }, { title: "b" }], [["1"], ["1", "2"]])).toBe("a  b\n1\n1  2\n");
  });

  it("without rows is its titles", () => {
    expect(textTable([{ title: "任务" }], [])).toBe("任务\n");
  });

  it("begins each column at one place, whatever stands in the cells", () => {
    const cell = fc
      .array(fc.constantFrom("茶", "a", "（", "9", "𠮷"), { minLength: 1, maxLength: 6 })
      .map((each) => each.join(""));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const lines = textTable([{ title: "一" }, { title: "二" }], rows)
          .trimEnd()
          .split("\n");
        const starts = lines.slice(1).map((line, index) => {
          const last = rows[index]?.[1] ?? "";
          return displayWidth(line.slice(0, line.length - last.length));
        });
        expect(new Set(starts).size).toBe(1);
      }),
    );
  });
});
