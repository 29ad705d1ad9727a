// Small numbers written out, as in 百分之二点五.

const DIGITS = "零一二三四五六七八九";

/** 零 to 九百九十九, with decimals after 点, as decimal text; null where it is not such a numeral. */
export function readChineseNumeral(text: string): string | null {
  const [whole = "", decimals, ...more] = text.replaceAll("〇", "零").replaceAll("两", "二").split("点");
  const value = wholePart(whole);
  if (value === null || more.length > 0) return null;
  if (decimals === undefined) return String(value);
  const digits = [...decimals].map((digit) => DIGITS.indexOf(digit));
  return digits.length === 0 || digits.includes(-1) ? null : `${value}.${digits.join("")}`;
}

function wholePart(text: string): number | null {
  const match =
    /^(?:([一二三四五六七八九]?)百)?(零?)(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/.exec(text);
  if (!match || text === "") return null;
  const [, hundreds, zero, tens, ten, ones = ""] = match;
  if (zero !== "" && text === "零") return 0;
  // 一百五 is 150 in speech, and 零 stands only where a place is left out: refuse what reads two ways.
  const leavesOutTens = hundreds !== undefined && ten === undefined && ones !== "";
  if ((zero !== "") !== leavesOutTens) return null;
  return (
    (hundreds === undefined ? 0 : digit(hundreds) * 100) +
    (ten ? digit(tens ?? "") * 10 : 0) +
    DIGITS.indexOf(ones || "零")
  );
}

/** 百 and 十 alone mean one of them. */
function digit(character: string): number {
  return character === "" ? 1 : DIGITS.indexOf(character);
}
