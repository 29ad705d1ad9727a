// Cells are named as Excel names them.

import { describe, expect, it } from "vitest";
import { cellOrigin, rowOrigin } from "../../src/csv/cell-place.js";

describe("a cell's name", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("of field %i begins with %s", (field, letters) => {
    expect(cellOrigin("objects.csv", 20, 17, field)).toEqual({
      file: "objects.csv",
      line: 20,
      column: field + 1,
      cell: `${letters}17`,
    });
  });

  it("is missing where the whole row is meant", () => {
    expect(rowOrigin("objects.csv", 3)).toEqual({ file: "objects.csv", line: 3, column: null, cell: null });
  });
});
