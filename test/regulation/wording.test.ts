import { describe, expect, it } from "vitest";
import { ratio } from "../../src/domain/ratio.js";
import { CLASS_A_ANNUAL_RATIO } from "../../src/regulation/parameters.js";
import { isAbove, isAtMost } from "../../src/regulation/wording.js";

const tenth = ratio(1n, 10n);

describe("Article 49 · 以下 includes the number itself, 以上 does not", () => {
  it("so the number itself is 以下", () => {
    expect(isAtMost(tenth, tenth)).toBe(true);
    expect(isAbove(tenth, tenth)).toBe(false);
  });

  it("so the least bit more is 以上, though a float would not see it", () => {
    const more = ratio(10n ** 20n + 1n, 10n ** 21n);
    expect(isAbove(more, tenth)).toBe(true);
    expect(isAtMost(more, tenth)).toBe(false);
  });

  it("so a share is the one or the other", () => {
    for (const value of [ratio(0n, 1n), ratio(99n, 1000n), tenth, ratio(101n, 1000n), ratio(1n, 1n)]) {
      expect(isAtMost(value, tenth)).toBe(!isAbove(value, tenth));
    }
  });
});

describe("Article 14 · the limit of class A", () => {
  it("is a tenth", () => {
    expect(CLASS_A_ANNUAL_RATIO).toEqual({ limit: tenth, source: "Art. 14" });
  });
});
