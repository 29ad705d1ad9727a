// Chinese takes two columns of a terminal, accents none.

import { describe, expect, it } from "vitest";
import { displayWidth, padEnd, padStart } from "../../src/cli/display-width.js";

describe("the width of a text in a terminal", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["抽查", 4],
    ["T1 餐饮", 7],
    ["（壹）", 6],
    ["，。：“", 7],
    ["𠮷野", 4],
    ["😀", 2],
    ["e\u0301", 1],
    ["a\u200bb", 2],
    ["ＡＢ", 4],
    ["한글", 4],
    ["カナ", 4],
    ["↑↓≈", 3],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("is what padding goes by, on either side", () => {
    expect(padEnd("抽查", 6)).toBe("抽查  ");
    expect(padStart("抽查", 6)).toBe("  抽查");
  });

  it("beyond the room is left as it is", () => {
    expect(padEnd("抽查", 3)).toBe("抽查");
    expect(padStart("抽查", 0)).toBe("抽查");
  });
});
