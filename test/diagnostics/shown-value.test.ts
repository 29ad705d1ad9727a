// A value is shown masked, on one line, not too long, with nothing invisible in it.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownText, shownValue } from "../../src/diagnostics/shown-value.js";
import { texts } from "../support/arbitrary-texts.js";

describe("a value shown in a finding", () => {
  it("loses the middle of an ID number and of a phone, wherever they stand", () => {
    expect(shownValue("联系人张某11010519491231002X，电话13800138000", "name")).toBe(
      "联系人张某110*************2X，电话138******00",
    );
  });

  it.each(["idNumber", "phone"])("is masked in the field %s, sound or not", (field) => {
    expect(shownValue("52090019940406001", field)).toBe("520************01");
    expect(shownValue("不知道这个号码", field)).toBe("不知道**号码");
  });

  it.each(["idNumber", "phone", "name"])("cannot give orders to the terminal from the field %s", (field) => {
    expect(shownValue("\u001b[2J138", field)).toMatch(/^<U\+001B>/);
  });

  it("is not masked elsewhere: a credit code is public", () => {
    expect(shownValue("91520900MA6DJ00000", "code")).toBe("91520900MA6DJ00000");
  });

  it("shows what nobody could see by its number", () => {
    expect(shownText("茶\0馆\u200b\u2028\ud800")).toBe("茶<U+0000>馆<U+200B><U+2028><U+D800>");
    expect(shownText("一\r\n二\t三")).toBe("一<U+000D><U+000A>二<U+0009>三");
  });

  it("ends in … after sixty characters, counted as people count them", () => {
    expect(shownValue("𠮷".repeat(60), null)).toBe("𠮷".repeat(60));
    expect(shownValue("𠮷".repeat(61), null)).toBe(`${"𠮷".repeat(60)}…`);
  });

  it("never breaks the line it stands on", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("name", "idNumber", null), (value, field) => {
        const shown = shownValue(value, field);
        expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect([...shown].length).toBeLessThanOrEqual(61);
      }),
      { numRuns: 1000 },
    );
  });
});
