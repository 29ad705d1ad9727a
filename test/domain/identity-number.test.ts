// ID numbers and phones: what is one, and what is left of them in a published text. All numbers here are invented.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasValidCheckDigit } from "../../src/domain/credit-code.js";
import {
  identityNumberFault,
  looksLikeIdentityNumber,
  looksLikeMobilePhone,
  maskPersonalNumbers,
} from "../../src/domain/identity-number.js";

function identityNumber({ division = "529999", born = "19900307", serial = "001" } = {}): string {
  const body = division + born + serial;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += Number(body[i]) * (2 ** (17 - i) % 11);
  return body + "10X98765432"[sum % 11];
}

function registrationNumber(body: string): string {
  let product = 10;
  for (const digit of body) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return body + ((11 - product) % 10);
}

const masked = (number: string) => number.slice(0, 3) + "*".repeat(number.length - 5) + number.slice(-2);
const ID = identityNumber();
const ID_WITH_X = Array.from({ length: 99 }, (_, i) =>
  identityNumber({ serial: `1${i + 10}`.slice(0, 3) }),
).find((number) => number.endsWith("X")) as string;
const PHONE = `138${"0000"}${"1234"}`;

describe("an ID number (GB 11643)", () => {
  it("is sound with a day that exists and the right check character", () => {
    expect(identityNumberFault(ID)).toBeNull();
    expect(identityNumberFault(ID_WITH_X)).toBeNull();
    expect(identityNumberFault(ID_WITH_X.toLowerCase())).toBeNull();
  });

  it("says what is wrong", () => {
    expect(identityNumberFault(ID.slice(0, 15))).toBe("length");
    expect(identityNumberFault("")).toBe("length");
    expect(identityNumberFault(`X${ID.slice(1)}`)).toBe("characters");
    expect(identityNumberFault(identityNumber({ born: "19900230" }))).toBe("date");
    expect(identityNumberFault(identityNumber({ born: "18000101" }))).toBe("date");
    expect(identityNumberFault(ID.slice(0, 17) + ((Number(ID.slice(17)) + 1) % 10))).toBe("check-digit");
  });
});

describe("what looks like a personal number", () => {
  it("an ID number does, old or new, with blanks or in full width", () => {
    expect(looksLikeIdentityNumber(ID)).toBe(true);
    expect(looksLikeIdentityNumber(` ${ID.slice(0, 6)} ${ID.slice(6, 14)} ${ID.slice(14)}`)).toBe(true);
    expect(
      looksLikeIdentityNumber(ID.replace(/[0-9]/g, (digit) => "０１２３４５６７８９"[Number(digit)] ?? "")),
    ).toBe(true);
    expect(looksLikeIdentityNumber(`529999${"650412"}${"002"}`)).toBe(true);
  });

  it("a firm's credit code does not, even if digits 7 to 14 are a day and the last fits by chance", () => {
    const twins = Array.from({ length: 1000 }, (_, i) =>
      identityNumber({ division: "915299", serial: String(i).padStart(3, "0") }),
    );
    const sound = twins.filter((number) => hasValidCheckDigit(number));
    expect(sound.length).toBeGreaterThan(0);
    expect(sound.filter(looksLikeIdentityNumber)).toEqual([]);
    // A foreign resident's number begins with 9 too, and seldom passes for a credit code.
    expect(twins.filter(looksLikeIdentityNumber)).toHaveLength(twins.length - sound.length);
  });

  it("a citizen's number does, even if it passes for a credit code by chance", () => {
    const numbers = Array.from({ length: 1000 }, (_, i) =>
      identityNumber({ serial: String(i).padStart(3, "0") }),
    );
    expect(numbers.some((number) => hasValidCheckDigit(number))).toBe(true);
    expect(numbers.every(looksLikeIdentityNumber)).toBe(true);
  });

  it("an old registration number does not, even with a day in its middle", () => {
    expect(looksLikeIdentityNumber(registrationNumber("52990065041200"))).toBe(false);
    expect(looksLikeIdentityNumber("529900010412001")).toBe(false);
  });

  it("a mobile phone does, a landline and a longer number do not", () => {
    for (const text of [
      PHONE,
      `+86 ${PHONE}`,
      `86-${PHONE}`,
      "138-0000-1234",
      "138 0000 1234",
      "1380 000 1234",
    ]) {
      expect(looksLikeMobilePhone(text), text).toBe(true);
    }
    for (const text of ["12800001234", "0851-88001234", `${PHONE}0`, "15 2025-03-15 8", "400-800-1234", ""]) {
      expect(looksLikeMobilePhone(text), text).toBe(false);
    }
  });
});

describe("masking free text", () => {
  it("keeps three and two characters of each number and everything else", () => {
    expect(maskPersonalNumbers(`经营者张某（${ID}），电话${PHONE}。`)).toBe(
      `经营者张某（${masked(ID)}），电话${masked(PHONE)}。`,
    );
    expect(maskPersonalNumbers(`${ID_WITH_X}/529999650412002`)).toBe(`${masked(ID_WITH_X)}/529**********02`);
    expect(maskPersonalNumbers(`ID${ID}abc Tel${PHONE}wx`)).toBe(`ID${masked(ID)}abc Tel${masked(PHONE)}wx`);
  });

  it("finds phones in their usual dress", () => {
    expect(maskPersonalNumbers(`+86 ${PHONE}`)).toBe(`+86 ${masked(PHONE)}`);
    expect(maskPersonalNumbers(`+86${PHONE}`)).toBe(`+86${masked(PHONE)}`);
    expect(maskPersonalNumbers(`0086${PHONE}`)).toBe(`0086${masked(PHONE)}`);
    expect(maskPersonalNumbers("138-0000-1234、138 0000 1234")).toBe("138********34、138********34");
    expect(maskPersonalNumbers("１３８００００１２３４")).toBe("１３８******３４");
  });

  it.each([
    "检查日期2025-03-15，批次15 2025-03-15 8户",
    "单号20250315138000012345",
    "注册资本1000000000元，电话0851-88001234",
    "文号 贵安市监〔2025〕138号",
    "",
  ])("leaves %j alone", (text) => {
    expect(maskPersonalNumbers(text)).toBe(text);
  });

  it("leaves a credit code alone that begins like a phone", () => {
    const code = "13520900123MB00001";
    expect(maskPersonalNumbers(`代码${code}，`)).toBe(`代码${code}，`);
  });

  const births = fc.tuple(
    fc.integer({ min: 1930, max: 2020 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  const identityNumbers = fc
    .tuple(fc.integer({ min: 110_000, max: 659_999 }), births, fc.integer({ min: 0, max: 999 }))
    .map(([division, [year, month, day], serial]) => {
      const pad = (value: number, width: number) => String(value).padStart(width, "0");
      return identityNumber({
        division: String(division),
        born: `${year}${pad(month, 2)}${pad(day, 2)}`,
        serial: pad(serial, 3),
      });
    });
  const phones = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String);
  const surroundings = fc.string({ unit: fc.constantFrom(..."，。：（）张某电话 -+/abX") });
  const texts = fc
    .array(
      fc.oneof(
        identityNumbers,
        phones,
        surroundings,
        fc.string({ unit: fc.constantFrom(..."0123456789 -") }),
      ),
    )
    .map((parts) => parts.join(""));

  it("leaves no number that stands by itself, whatever is around it", () => {
    fc.assert(
      fc.property(surroundings, fc.oneof(identityNumbers, phones), surroundings, (before, number, after) => {
        expect(maskPersonalNumbers(`${before}：${number}，${after}`)).not.toContain(number);
      }),
      { numRuns: 1000 },
    );
  });

  it("never changes the length, only ever writes stars, and twice is as once", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = maskPersonalNumbers(text);
        expect(once).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) expect(["*", text[i]]).toContain(once[i]);
        expect(maskPersonalNumbers(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it("never touches a firm's credit code", () => {
    const codes = fc.string({
      unit: fc.constantFrom(..."0123456789ABCDEFGHJKLMNPQRTUWXY"),
      minLength: 10,
      maxLength: 10,
    });
    fc.assert(
      fc.property(codes, (tail) => {
        expect(maskPersonalNumbers(`代码${"91520900"}${tail.replace(/^[0-9]/, "M")}；`)).not.toContain("*");
      }),
      { numRuns: 1000 },
    );
  });
});
