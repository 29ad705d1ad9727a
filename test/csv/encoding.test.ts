// Which encoding a file has is told by its bytes; what is neither UTF-8 nor GB18030 is refused.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, encodingOf, notTextFinding, utf8Chunks } from "../../src/csv/encoding.js";
import { readRows } from "../../src/csv/read-rows.js";
import { texts } from "../support/arbitrary-texts.js";
import { encodeGb18030 } from "../support/gb18030.js";
import { cutAt } from "../support/scanned.js";

const TEXT = "标识编码,对象名称\n9Z5209000000000001,贵安新区某茶馆\n";
const utf8 = (text: string) => Buffer.from(text, "utf8");

describe("UTF-8, with or without BOM", () => {
  it.each([
    ["without", TEXT],
    ["with", `\uFEFF${TEXT}`],
  ])("is read as it is %s BOM, and nothing is said", (_, text) => {
    expect(decodeText(utf8(text), "objects.csv")).toEqual({ text: TEXT, findings: [] });
  });

  it("is told however its characters are cut into chunks", () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { maxLength: 5 }), (text, places) => {
        const chunks = cutAt(utf8(text), places);
        expect(encodingOf(() => chunks)).toBe("utf-8");
        expect(Buffer.concat([...utf8Chunks(() => chunks, "utf-8")]).toString("utf8")).toBe(
          text.replace(/^\uFEFF/, ""),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("is what an empty file and a file of ASCII count as", () => {
    expect(encodingOf(() => [])).toBe("utf-8");
    expect(encodingOf(() => [utf8("code,name\n")])).toBe("utf-8");
  });
});

describe("GB18030, as Excel in China saves CSV", () => {
  it("is read as the same text, and a note says so", () => {
    const { text, findings } = decodeText(encodeGb18030(TEXT), "objects.csv");
    expect(text).toBe(TEXT);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["CSV-GB18030", "note"]]);
  });

  it("is read character for character in any Chinese text", () => {
    const chinese = fc
      .array(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { minLength: 4, maxLength: 30 })
      .map((points) => String.fromCodePoint(...points));
    fc.assert(
      fc.property(chinese, (text) => {
        const { rows } = readRows(encodeGb18030(`名称,地址\n${text},贵安新区湖潮乡\n`), "objects.csv");
        expect(rows[1]?.cells).toEqual([text, "贵安新区湖潮乡"]);
      }),
    );
  });

  it("is told and converted however it is cut into chunks", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 5 }), (places) => {
        const chunks = cutAt(encodeGb18030(TEXT), places);
        expect(encodingOf(() => chunks)).toBe("gb18030");
        expect(Buffer.concat([...utf8Chunks(() => chunks, "gb18030")]).toString("utf8")).toBe(TEXT);
      }),
    );
  });

  it("keeps the four-byte characters of rare names", () => {
    const bytes = encodeGb18030("名称\n𠮷野茶馆\n");
    expect([...bytes.subarray(5, 9)]).toEqual([0x95, 0x34, 0xb2, 0x35]);
    expect(decodeText(bytes, "objects.csv").text).toBe("名称\n𠮷野茶馆\n");
  });

  it("is not mistaken for UTF-8 where a comma follows each character", () => {
    const text = `${[..."联系人电话地址备注"].join(",")}\n`;
    expect(decodeText(encodeGb18030(text), "objects.csv").text).toBe(text);
  });
});

describe("bytes that are neither", () => {
  it("in one name damaged in UTF-8, are refused with the line: every other name would turn into another", () => {
    const lines = TEXT.repeat(20).split("\n");
    const damaged = Buffer.concat([
      utf8(`${lines.slice(0, 7).join("\n")}\n`),
      Buffer.of(0xe8, 0x8c),
      utf8(`\n${TEXT}`),
    ]);
    const { text, findings } = decodeText(damaged, "objects.csv");
    expect(text).toBeNull();
    expect(findings).toMatchObject([{ code: "CSV-ENCODING", severity: "error", origin: { line: 8 } }]);
  });

  it("of which some fit neither form, are refused", () => {
    const { text, findings } = decodeText(Buffer.of(0x61, 0x2c, 0xff, 0xff, 0x0a), "objects.csv");
    expect(text).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(["CSV-ENCODING"]);
  });

  it("are refused or read, but never thrown at", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const { text, findings } = decodeText(bytes, "objects.csv");
        if (text === null) expect(findings.map(({ severity }) => severity)).toContain("error");
        else expect(findings.every(({ severity }) => severity === "note")).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("files that are no text at all", () => {
  it.each([
    ["an .xlsx workbook", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ["an .xls workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
    ["UTF-16, little-endian", [0xff, 0xfe, 0x2d, 0x4e]],
    ["UTF-16, big-endian", [0xfe, 0xff, 0x4e, 0x2d]],
  ])("such as %s are told by their first bytes, and how to save them is said", (_, bytes) => {
    const { text, findings } = decodeText(Uint8Array.from(bytes), "objects.csv");
    expect(text).toBeNull();
    expect(findings.map(({ code, origin }) => [code, origin.file])).toEqual([
      ["CSV-NOT-TEXT", "objects.csv"],
    ]);
    expect(findings[0]?.remedy.zh).toContain("CSV UTF-8");
  });

  it("do not include a table that begins with the letters PK", () => {
    expect(notTextFinding(utf8("PK,名称\n"), "objects.csv")).toBeNull();
  });

  it("tell UTF-16 from a workbook in words", () => {
    expect(notTextFinding(Uint8Array.of(0xff, 0xfe), "a.csv")?.sentence.en).toContain("UTF-16");
    expect(notTextFinding(Uint8Array.of(0x50, 0x4b, 0x03), "a.csv")?.sentence.zh).toContain("Excel");
  });
});
