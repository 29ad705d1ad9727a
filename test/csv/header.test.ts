// The header row is found below titles, under any spelling of its fields; what is doubtful is said.

import { describe, expect, it } from "vitest";
import { findHeader, HEADER_SEARCH_ROWS, type HeaderField, titleForm } from "../../src/csv/header.js";
import { readRows } from "../../src/csv/read-rows.js";

const FIELDS: readonly HeaderField[] = [
  { key: "code", names: ["code", "标识编码", "统一社会信用代码/注册号"], isRequired: true },
  { key: "name", names: ["name", "对象名称", "企业名称"], isRequired: true },
  { key: "address", names: ["address", "地址"], isRequired: false },
];

describe("a header is found by what its cells say", () => {
  it.each([
    ["Chinese titles", "标识编码,对象名称,地址"],
    ["English keys", "code,name,address"],
    ["spellings of real exports", "统一社会信用代码/注册号,企业名称,地址"],
    ["a mix of them", "code,企业名称,地址"],
  ])("as %s", (_, line) => {
    const header = headerOf(`${line}\n1,甲,湖潮乡\n`);
    expect(header.columns).toEqual(["code", "name", "address"]);
    expect(header.findings).toEqual([]);
  });

  it("whatever the width of its letters, blanks, quotes, case and marks of what is required", () => {
    const header = headerOf("＊标识编码, 对象 名称 ,ＡＤＤＲＥＳＳ\n");
    expect(header.columns).toEqual(["code", "name", "address"]);
    expect(titleForm("\uFEFF* “统一社会信用代码／注册号” ")).toBe(titleForm("统一社会信用代码/注册号"));
  });

  it("and each column keeps its place and its title as written", () => {
    const header = headerOf("地址,对象名称,标识编码\n");
    expect(header.columns).toEqual(["address", "name", "code"]);
    expect(header.columns === null ? [] : header.titles).toEqual(["地址", "对象名称", "标识编码"]);
  });

  it("in the first row that names every required field, though an example row below names more", () => {
    const header = headerOf("标识编码,对象名称\n标识编码,对象名称,地址\n");
    expect(header.columns === null ? -1 : header.rowIndex).toBe(0);
  });
});

describe("rows above the header", () => {
  it("are left out with a warning that says so", () => {
    const header = headerOf("检查对象名录库（2026年）\n填表说明：必填项带*\n标识编码,对象名称\n1,甲\n");
    expect(header.columns === null ? -1 : header.rowIndex).toBe(2);
    expect(header.findings).toMatchObject([
      { code: "CSV-TITLE-ROWS", severity: "warning", origin: { line: 1 } },
    ]);
    expect(header.findings[0]?.sentence.zh).toContain("第 3 行");
  });

  it("may be twenty less one; further down nobody looks", () => {
    const titles = (count: number) => "说明\n".repeat(count);
    expect(headerOf(`${titles(HEADER_SEARCH_ROWS - 1)}标识编码,对象名称\n`).columns).not.toBeNull();
    expect(codesOf(`${titles(HEADER_SEARCH_ROWS)}标识编码,对象名称\n`)).toEqual(["CSV-NO-HEADER"]);
  });
});

describe("what is doubtful in a header", () => {
  it("is one field in two columns, an error at the later one that names the earlier", () => {
    const header = headerOf("标识编码,对象名称,企业名称\n");
    expect(header.findings).toMatchObject([
      { code: "CSV-DUPLICATE-HEADER", severity: "error", origin: { line: 1, column: 3, cell: "C1" } },
    ]);
    expect(header.findings[0]?.sentence.zh).toContain("对象名称");
  });

  it("is an unknown title twice, too", () => {
    expect(codesOf("标识编码,对象名称,备注,备注\n")).toEqual([
      "CSV-DUPLICATE-HEADER",
      "CSV-UNKNOWN-COLUMN",
      "CSV-UNKNOWN-COLUMN",
    ]);
  });

  it("is a required field that no column has", () => {
    const header = headerOf("标识编码,地址\n1,湖潮乡\n");
    expect(header.findings).toMatchObject([{ code: "CSV-MISSING-COLUMN", severity: "error", field: "name" }]);
    expect(header.findings[0]?.sentence.zh).toContain("对象名称");
  });

  it("is a title that no field has, noted and kept", () => {
    const header = headerOf("标识编码,对象名称,网格员\n");
    expect(header.columns).toEqual(["code", "name", null]);
    expect(header.findings).toMatchObject([
      { code: "CSV-UNKNOWN-COLUMN", severity: "note", value: "网格员", origin: { cell: "C1" } },
    ]);
  });

  it("but not blank titles at the right edge, as Excel leaves them", () => {
    const header = headerOf("标识编码,对象名称,,\n");
    expect(header.columns).toEqual(["code", "name", null, null]);
    expect(header.findings).toEqual([]);
  });
});

describe("a table without a header", () => {
  it("is an error that names the required columns", () => {
    const header = headerOf("1,甲\n2,乙\n");
    expect(header.columns).toBeNull();
    expect(header.findings).toMatchObject([{ code: "CSV-NO-HEADER", origin: { line: 1 }, value: "1,甲" }]);
    expect(header.findings[0]?.sentence.zh).toContain("标识编码、对象名称");
  });

  it("is not what one lone known word makes", () => {
    expect(codesOf("地址\n湖潮乡\n")).toEqual(["CSV-NO-HEADER"]);
  });

  it.each([
    ["TAB", "标识编码\t对象名称\n", "Tab"],
    ["a semicolon", "标识编码;对象名称\n", ";"],
    ["a Chinese comma", "标识编码，对象名称\n", "，"],
  ])("because its fields are separated by %s, is told so", (_, text, shown) => {
    const [found] = headerOf(text).findings;
    expect(found?.code).toBe("CSV-DELIMITER");
    expect(found?.sentence.zh).toContain(shown);
  });

  it("because it is empty, is told so", () => {
    expect(codesOf("")).toEqual(["CSV-EMPTY"]);
  });
});

function headerOf(text: string): ReturnType<typeof findHeader> {
  return findHeader(readRows(Buffer.from(text, "utf8"), "objects.csv").rows, FIELDS, "objects.csv");
}

function codesOf(text: string): string[] {
  return headerOf(text)
    .findings.map(({ code }) => code)
    .sort();
}
