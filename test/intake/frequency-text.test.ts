import { describe, expect, it } from "vitest";
import { parseFrequency } from "../../src/intake/frequency-text.js";

describe("a frequency is how often a year one object may be drawn", () => {
  it.each([
    ["1次/年", 1],
    ["2次", 2],
    ["每年1次", 1],
    ["每年抽查1次", 1],
    ["一年一次", 1],
    ["每年两次", 2],
    ["抽查1次", 1],
    ["本年度检查一次", 1],
    ["１次／年", 1],
    ["不超过1次", 1],
    ["<=2", 2],
    ["1", 1],
    ["十二次", 12],
  ])("%s is %i", (text, times) => expect(parseFrequency(text)).toEqual({ timesAYear: times }));

  it.each([">=1", "至少1次", "每年至少1次", "根据监管需要确定", "抽查频次根据监管需要确定", "不限"])(
    "%s states no upper bound",
    (text) => expect(parseFrequency(text)).toEqual({ timesAYear: null }),
  );

  it.each([
    "=1",
    "每月",
    "每天",
    "每周",
    "每季度1次",
    "每两年1次",
    "三年一次",
    "0次",
    "1-2次",
    "1次/月",
    "原则上同一企业不超过1次。",
    "3%;2次/年",
    "",
  ])("%s is refused", (text) => expect(parseFrequency(text)).toBeNull());
});
