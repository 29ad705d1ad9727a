// Texts that tell orders and encodings apart: Chinese, full-width signs, characters beyond 16 bits, prefixes.

import fc from "fast-check";

const TELLING = [
  "",
  "9",
  "9Z",
  "9Z5209000000000001",
  "茶",
  "茶馆",
  "茶馆（壹）",
  "茶馆(壹)",
  "（",
  "\ufffc",
  "𠮷",
  "𠮷野",
  "😀",
  "\ue000",
  "\ud7ff",
  "é",
  "e\u0301",
];

/** Well-formed Unicode of any kind, with telling pieces strewn in; some are longer than 64 bytes. */
export const texts = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...TELLING), { maxLength: 6 }).map((parts) => parts.join("")),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
  { weight: 1, arbitrary: fc.nat(3).map((last) => `${"同一个很长的前缀".repeat(9)}${last}`) },
);

/** Codes as pools hold them: not empty, no control characters. */
export const codes = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.integer({ min: 0, max: 99_999 }).map((n) => `9Z520900${String(n).padStart(10, "0")}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("标识名称/茶馆（", "标识名称/𠮷", "5209", "\ue000"), fc.nat(999))
      .map(([head, n]) => `${head}${n}`),
  },
);

export function bytesOf(text: string): Buffer {
  return Buffer.from(text, "utf8");
}

/** Negative, zero or positive. */
export function compareAsBytes(a: string, b: string): number {
  return Buffer.compare(bytesOf(a), bytesOf(b));
}
