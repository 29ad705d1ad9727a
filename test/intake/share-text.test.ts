import { describe, expect, it } from "vitest";
import { ratioText } from "../../src/domain/ratio.js";
import { parseShare, shareAdvice } from "../../src/intake/share-text.js";

function read(text: string): string {
  const share = parseShare(text);
  if (share === null) return "refused";
  return share.kind === "count" ? `count ${share.count}` : `${share.kind} ${ratioText(share.ratio)}`;
}

describe("a share is read exactly", () => {
  it.each([
    ["5%", "exact 1/20"],
    ["５％", "exact 1/20"],
    ["0.5%", "exact 1/200"],
    ["2‰", "exact 1/500"],
    ["28%", "exact 7/25"],
    ["0%", "exact 0/1"],
    ["100%", "exact 1/1"],
    ["百分之五", "exact 1/20"],
    ["百分之二十五", "exact 1/4"],
    ["百分之零点五", "exact 1/200"],
    ["百分之百", "exact 1/1"],
    ["千分之二", "exact 1/500"],
    ["百分之5", "exact 1/20"],
    ["不少于30%", "floor 3/10"],
    ["不低于 30 %", "floor 3/10"],
    ["≥30%", "floor 3/10"],
    [">=30%", "floor 3/10"],
    ["30%及以上", "floor 3/10"],
    ["不超过2%", "cap 1/50"],
    ["≤2%", "cap 1/50"],
    ["一般不超过 10%/年", "cap 1/10"],
    ["20户", "count 20"],
    ["46家", "count 46"],
    ["20个", "count 20"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));
});

describe("cells of real lists and plans", () => {
  it.each([
    ["15%", "exact 3/20"],
    ["1%", "exact 1/100"],
    ["全年抽查比例不低于5%", "floor 1/20"],
    ["抽查比例为3%", "exact 3/100"],
    ["1户", "count 1"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    "=50%",
    "M50%",
    "10-20%",
    "10%（20户）",
    "3%;2次/年",
    "≥20%;1次/年",
    "抽查比例为3%,本年度检查一次",
    "全年抽查比例不低于5%,抽查频次根据监管需要确定",
    "全年抽查比例不低于5%,每年抽查1次",
    "全年抽查比例不低于1%,抽查1次",
    "1户(实际以联合双随机牵头单位抽查数为准。)",
    "每月抽查比例不得低于总数的10%",
    "原则上按不少于2所学校随机抽取",
    "根据实际情况确定",
  ])("%s is refused", (text) => expect(read(text)).toBe("refused"));
});

describe("what a share leaves open is refused", () => {
  it.each([
    "",
    "5",
    "0.05",
    ".5%",
    "101%",
    "1001‰",
    "百分之一百二十",
    "约5%",
    "5%左右",
    "大于5%",
    ">5%",
    "低于5%",
    "-5%",
    "+5%",
    "5%%",
    "5%10%",
    "1e1%",
    "百分之",
    "百分之五点",
    "百分之一百五",
    "不少于20户",
    "20",
    "不少于30%及以下",
  ])("%s", (text) => expect(read(text)).toBe("refused"));

  it("30%以上 is refused, because 以上 does not count the number (Article 49), and the advice says what to write", () => {
    expect(read("30%以上")).toBe("refused");
    expect(shareAdvice("30%以上")?.zh).toContain("不少于30%");
  });

  it("says that a share and a frequency need a cell each", () => {
    expect(shareAdvice("3%;2次/年")?.zh).toContain("分开");
  });
});
