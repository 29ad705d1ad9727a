// 检查对象名录库 (Art. 15–19): several files become one library, and whatever is odd in them is said at its cell.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { TableSource } from "../../src/csv/encoding.js";
import type { Finding } from "../../src/diagnostics/finding.js";
import type { ReadableKey } from "../../src/draw/object-table.js";
import type { ObjectLibrary } from "../../src/intake/object-library.js";
import { readObjects } from "../../src/intake/read-objects.js";
import { filesBelow } from "../support/expected-folder.js";
import { runCli } from "../support/run-cli.js";
import { seededRandom, shuffled } from "../support/seeded-random.js";
import { SMALL_WORKSPACE } from "../support/small-ledger.js";
import { copyOf } from "../support/temporary-folder.js";
import { context } from "./workspace.js";

/** Invented, with a right check digit. */
const [A, B, C] = ["92520900EXQH7XH79F", "91520900EXQLHLFA65", "92520900EXQ79RNX5Y"] as const;

interface Table {
  readonly text: string;
  readonly department?: string;
}

function read(files: readonly (string | Table)[], overlays: readonly string[] = []) {
  const tables = files.map((file) => (typeof file === "string" ? { text: file } : file));
  const { library, findings, isComplete, recused } = readObjects(
    {
      files: tables.map(({ text, department = null }, index) => ({
        file: `o${index + 1}.csv`,
        source: source(text),
        department,
      })),
      overlays: overlays.map((text, index) => ({ file: `v${index + 1}.csv`, source: source(text) })),
      recusedRepresentatives: new Set(["王某"]),
    },
    context(),
  );
  return { library, findings, isComplete, recused, said: said(findings) };
}

/** In chunks of seven bytes: a chunk may end inside a character, a quote or a CRLF. */
function source(text: string): TableSource {
  const bytes = Buffer.from(text, "utf8");
  const chunks = () =>
    Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) =>
      bytes.subarray(index * 7, index * 7 + 7),
    );
  return { peek: () => [bytes], read: chunks };
}

/** `o1.csv:2:3 (C2) CODE`, errors and warnings only; of columns that a file lacks one test speaks. */
function said(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity, code, origin }) => severity !== "note" && !isOfAbsentColumn(code, origin.cell))
    .map(placeAndCode);
}

function isOfAbsentColumn(code: string, cell: string | null): boolean {
  return cell === null && code.startsWith("OBJECT-");
}

function notes(findings: readonly Finding[]): string[] {
  return findings.filter(({ severity }) => severity === "note").map(placeAndCode);
}

function placeAndCode({ origin: { file, line, column, cell }, code }: Finding): string {
  const place = [file, line, column].filter((part) => part !== null).join(":");
  return `${place}${cell === null ? "" : ` (${cell})`} ${code}`;
}

function cell(library: ObjectLibrary, code: string, key: ReadableKey): string {
  const row = library.find(code);
  return row < 0 ? "(no such object)" : (library.column(key)?.textAt(row) ?? "(no such column)");
}

function nameOf(library: ObjectLibrary, code: string): string {
  return library.names.text(library.find(code));
}

function isFaulty(library: ObjectLibrary, code: string): boolean {
  return library.isFaulty(library.find(code));
}

describe("rows of one code", () => {
  it("from several files unite: tags and departments join, whatever one leaves blank the other fills", () => {
    const { library, said } = read([
      {
        text: `编码,名称,区域,标签,风险\n${A},甲店,湖潮乡,食品;网络,\n`.replace("编码", "统一社会信用代码"),
        department: "sj",
      },
      {
        text: `统一社会信用代码,单位名称,监管标签,信用等级,风险等级\n${A},甲店,特种设备;食品,C,高\n`,
        department: "yj",
      },
    ]);
    expect(said).toEqual([]);
    expect(library.order.length).toBe(1);
    expect(cell(library, A, "tags")).toBe(sortedByBytes("食品", "网络", "特种设备"));
    expect(cell(library, A, "departments")).toBe("sj;yj");
    expect(cell(library, A, "area")).toBe("湖潮乡");
    expect(cell(library, A, "credit")).toBe("C");
    expect(cell(library, A, "risk")).toBe("高");
    expect(isFaulty(library, A)).toBe(false);
  });

  it.each([
    ["status", "登记状态", "存续", "注销"],
    ["credit", "信用风险等级", "A", "D"],
    ["risk", "风险等级", "低", "高"],
    ["area", "区域", "湖潮乡", "马场镇"],
    ["kind", "对象类型", "企业", "个体工商户"],
    ["name", "别称", "甲店", "乙店"],
  ])(
    "have to agree on %s; where they do not, both places are named and the object is faulty",
    (key, title, one, other) => {
      const file = (value: string) =>
        key === "name"
          ? `统一社会信用代码,对象名称\n${A},${value}\n`
          : `统一社会信用代码,对象名称,${title}\n${A},甲店,${value}\n`;
      const { library, findings } = read([file(one), file(other)]);
      const [conflict] = findings.filter(({ code }) => code === "OBJECT-CONFLICT");
      expect(conflict).toMatchObject({
        severity: "error",
        field: key,
        origin: {
          file: "o2.csv",
          line: 2,
          column: key === "name" ? 2 : 3,
          cell: key === "name" ? "B2" : "C2",
        },
      });
      for (const word of ["o1.csv", one, other]) expect(conflict?.sentence.en).toContain(word);
      expect(isFaulty(library, A)).toBe(true);
    },
  );

  it("are as faulty, and say the same, whichever comes first", () => {
    const [one, other] = [
      `统一社会信用代码,对象名称,风险等级\n${A},甲店,高\n`,
      `统一社会信用代码,对象名称,风险等级\n${A},乙店,低\n`,
    ];
    const [forth, back] = [read([one, other]).library, read([other, one]).library];
    expect(cell(forth, A, "risk")).toBe(cell(back, A, "risk"));
    expect(nameOf(forth, A)).toBe(nameOf(back, A));
  });

  it("that say the same twice are one object, with a note", () => {
    const { library, findings, said } = read([
      `统一社会信用代码,对象名称,登记状态\n${A},甲店,存续\n${B},乙店,存续\n${A},甲店,存续\n`,
    ]);
    expect(said).toEqual([]);
    expect(library.order.length).toBe(2);
    expect(notes(findings)).toContain("o1.csv:4:1 (A4) OBJECT-REPEATED");
  });

  it("do not disagree where a file has no such column at all", () => {
    const { library, said } = read([
      `统一社会信用代码,对象名称,登记状态\n${A},甲店,注销\n${B},乙店,存续\n`,
      `统一社会信用代码,对象名称,风险等级\n${A},甲店,高\n${C},丙店,低\n`,
    ]);
    expect(said).toEqual([]);
    expect([A, B, C].map((code) => cell(library, code, "status"))).toEqual(["注销", "存续", "存续"]);
  });

  it("take the later of two days of inspection", () => {
    const file = (day: string) => `统一社会信用代码,对象名称,最近检查日期\n${A},甲店,${day}\n`;
    expect(cell(read([file("2026/3/1"), file("2025-11-30")]).library, A, "lastInspectedOn")).toBe(
      "2026-03-01",
    );
  });
});

describe("an overlay", () => {
  const LIBRARY = `统一社会信用代码,对象名称,信用风险等级,风险等级\n${A},甲店,A,低\n${B},乙店,,高\n`;

  it("joins its columns by code and wins; where it differs that is noted, once a column", () => {
    const { library, findings, said } = read([LIBRARY], [`统一社会信用代码,信用风险分类\n${A},D\n${B},C\n`]);
    expect(said).toEqual([]);
    expect([cell(library, A, "credit"), cell(library, B, "credit")]).toEqual(["D", "C"]);
    const wins = findings.filter(({ code }) => code === "OVERLAY-WINS");
    expect(wins.map(placeAndCode)).toEqual(["v1.csv:2:2 (B2) OVERLAY-WINS"]);
    expect(wins[0]?.sentence.en).toContain("1 cell");
  });

  it("leaves alone what it leaves blank", () => {
    const { library } = read([LIBRARY], [`统一社会信用代码,信用等级,风险等级\n${A},,高\n`]);
    expect([cell(library, A, "credit"), cell(library, A, "risk")]).toEqual(["A", "高"]);
  });

  it("that says two things of one object is an error, and the object faulty", () => {
    const { library, said } = read(
      [LIBRARY],
      [`统一社会信用代码,信用等级\n${A},B\n${A},C\n${B},B\n${B},B\n`],
    );
    expect(said).toEqual(["v1.csv:3:2 (B3) OVERLAY-REPEATED"]);
    expect([isFaulty(library, A), isFaulty(library, B)]).toEqual([true, false]);
  });

  it("with a code nobody has is a warning at its cell, and changes nothing", () => {
    const { library, said } = read([LIBRARY], [`统一社会信用代码,信用等级\n${C},B\n`]);
    expect(said).toEqual(["v1.csv:2:1 (A2) OVERLAY-UNKNOWN-CODE"]);
    expect(library.order.length).toBe(2);
  });

  it("finds codes in any width, case and spacing", () => {
    const { library } = read([LIBRARY], [`统一社会信用代码,信用等级\n  ${fullWidth(A.toLowerCase())}　,D\n`]);
    expect(cell(library, A, "credit")).toBe("D");
  });

  it("finds objects whose id is another kind of number, with or without its name", () => {
    const elevators = "标识名称,标识编码,对象名称\n电梯登记号,梯11001,一号梯\n电梯登记号,梯11002,二号梯\n";
    const { library, said } = read(
      [elevators],
      ["标识名称,标识编码,风险等级\n电梯登记号,梯11001,高\n,梯11002,低\n"],
    );
    expect(said).toEqual([]);
    expect(cell(library, "电梯登记号/梯11001", "risk")).toBe("高");
    expect(cell(library, "电梯登记号/梯11002", "risk")).toBe("低");
  });

  it("with a wrong word makes the object faulty, at the word's cell", () => {
    const { library, said } = read([LIBRARY], [`统一社会信用代码,信用等级\n${A},E\n`]);
    expect(said).toEqual([expect.stringMatching(/^v1\.csv:2:2 \(B2\) SHAPE-/)]);
    expect(isFaulty(library, A)).toBe(true);
  });

  it("whose row has a field too many is not read as if it had not", () => {
    const { library, said } = read([LIBRARY], [`统一社会信用代码,信用等级\n${A},D,C\n${B},B\n`]);
    expect(said).toEqual(["v1.csv:2:1 (A2) CSV-RAGGED-ROW"]);
    expect([isFaulty(library, A), isFaulty(library, B)]).toEqual([true, false]);
  });
});

describe("a row of another width than the header", () => {
  it("is an error, and its object is faulty: values may have shifted", () => {
    const { library, said } = read([
      `统一社会信用代码,对象名称,区域,风险等级\n${A},甲店,湖潮乡\n${B},乙,店,湖潮乡,高\n${C},丙店,湖潮乡,高\n`,
    ]);
    expect(said).toEqual(["o1.csv:2:1 (A2) CSV-RAGGED-ROW", "o1.csv:3:1 (A3) CSV-RAGGED-ROW"]);
    expect([A, B, C].map((code) => isFaulty(library, code))).toEqual([true, true, false]);
  });

  it("is none where Excel left empty columns at the end of header and rows", () => {
    const { library, said } = read([`统一社会信用代码,对象名称,,\n${A},甲店,,\n${B},乙店\n`]);
    expect(said).toEqual([]);
    expect(library.order.length).toBe(2);
  });

  it("is none where a row is blank altogether", () => {
    const { library, said } = read([`统一社会信用代码,对象名称\n\n${A},甲店\n,\n\n${B},乙店\n`]);
    expect(said).toEqual([]);
    expect(library.order.length).toBe(2);
    expect(library.originOf(library.find(B), null)).toMatchObject({ line: 6, cell: "A6" });
  });
});

describe("codes", () => {
  const codesOf = (...cells: readonly string[]) =>
    read([`统一社会信用代码,对象名称\n${cells.map((code, index) => `${code},店${index}\n`).join("")}`]);

  it("are read in half width, upper case, without spaces, and that is noted once", () => {
    const { library, said, findings } = codesOf(
      fullWidth(A),
      ` ${B.toLowerCase()} `,
      `${C.slice(0, 4)} ${C.slice(4)}`,
      "\u200b520000000000001",
    );
    expect(said).toEqual([]);
    expect([A, B, C, "520000000000001"].map((code) => library.find(code))).toEqual([0, 1, 2, 3]);
    expect(notes(findings).filter((note) => note.includes("OBJECT-NORMALISED"))).toEqual([
      "o1.csv:2:1 (A2) OBJECT-NORMALISED",
    ]);
  });

  it.each([
    ["9.15E+17", "OBJECT-EXCEL-DAMAGE"],
    ["9.1520900123E+17", "OBJECT-EXCEL-DAMAGE"],
    ["9E17", "OBJECT-EXCEL-DAMAGE"],
    ["915209001234560000", "OBJECT-EXCEL-DAMAGE"],
    ["915209001234567000", "OBJECT-EXCEL-DAMAGE"],
    ["N/A", "OBJECT-MISSING-CODE"],
    ["无", "OBJECT-MISSING-CODE"],
    ["", "OBJECT-MISSING-CODE"],
    ["－", "OBJECT-MISSING-CODE"],
    ["9152\uFFFD900", "CSV-REPLACEMENT-CHARACTER"],
    ["91520900;EXQ", "SHAPE-ID"],
  ])("“%s” is an error: %s", (code, expected) => {
    const { said, library } = codesOf(code, A);
    expect(
      said.some((each) => each === `o1.csv:2:1 (A2) ${expected}`),
      said.join(),
    ).toBe(true);
    expect(library.find(A)).toBeGreaterThanOrEqual(0);
  });

  it.each([
    [A.replace(/.$/, "G"), "OBJECT-CHECK-DIGIT"],
    ["915202017221471000", "OBJECT-EXCEL-POSSIBLE"],
    ["BR-2020-17", "OBJECT-CODE-FORM"],
  ])("“%s” is a warning only: real firms have such codes (%s)", (code, expected) => {
    const { library, said } = codesOf(code);
    expect(said).toEqual([`o1.csv:2:1 (A2) ${expected}`]);
    expect(isFaulty(library, code)).toBe(false);
  });

  it("whose division stands in no list are right all the same", () => {
    expect(codesOf(A).said).toEqual([]);
  });

  it("of old registers, 13 or 15 digits, are codes", () => {
    const { library, said } = codesOf("5201002000001", "520100000000001");
    expect(said).toEqual([]);
    expect(library.order.length).toBe(2);
  });

  it("of another kind get the kind's name, so that equal numbers of two kinds are two objects", () => {
    const { library, said } = read([
      `标识名称,标识编码,对象名称\n电梯登记号,11001,一号梯\n锅炉登记号,11001,一号炉\n统一社会信用代码,${A},甲店\n,${B},乙店\n`,
    ]);
    expect(said).toEqual([]);
    expect(library.find("电梯登记号/11001")).toBe(0);
    expect(library.find("锅炉登记号/11001")).toBe(1);
    expect([library.find(A), library.find(B)]).toEqual([2, 3]);
    // Without its kind the number means neither.
    expect(library.find("11001")).toBe(-1);
  });
});

describe("cells", () => {
  it("that hold a placeholder are blank: noted, and an error only for the name", () => {
    const { library, said, findings } = read([
      `统一社会信用代码,对象名称,地址,法定代表人,区域,信用等级\n${A},甲店,N/A,无,N/A,/\n${B},N/A,湖潮乡1号,王某,湖潮乡,B\n`,
    ]);
    expect(said).toEqual([
      "o1.csv:2:3 (C2) OBJECT-ELEMENT-MISSING",
      "o1.csv:2:4 (D2) OBJECT-ELEMENT-MISSING",
      "o1.csv:3:2 (B3) SHAPE-REQUIRED",
      expect.stringContaining("OBJECT-NO-AREA"),
    ]);
    expect([cell(library, A, "area"), cell(library, A, "credit")]).toEqual(["", ""]);
    expect(notes(findings)).toContain("o1.csv:2:6 (F2) OBJECT-PLACEHOLDER");
    expect([isFaulty(library, A), isFaulty(library, B)]).toEqual([false, true]);
  });

  it("with quoted commas, quotes and line breaks keep their text, the line and Excel's cell", () => {
    const { library, said } = read([
      `统一社会信用代码,对象名称,地址,风险等级\r\n${A},"甲""老""店","湖潮乡\r\n大街,1号",低\r\n${B},乙店,马场镇,高高\r\n`,
    ]);
    expect(nameOf(library, A)).toBe('甲"老"店');
    // The second row is Excel's row 3, and begins on line 4.
    expect(said).toEqual([expect.stringMatching(/^o1\.csv:4:4 \(D3\) SHAPE-/)]);
    expect(library.originOf(library.find(B), "name")).toEqual({
      file: "o1.csv",
      line: 4,
      column: 2,
      cell: "B3",
    });
  });

  it("with a stray or unclosed quote spoil their own row and no other", () => {
    const { library, said } = read([
      `统一社会信用代码,对象名称,地址\n${A},"甲"店,湖潮乡\n${B},乙店,"马场镇\n${C},丙店,湖潮乡\n`,
    ]);
    expect(said).toEqual(["o1.csv:2:2 (B2) CSV-STRAY-QUOTE", "o1.csv:3:3 (C3) CSV-UNCLOSED-QUOTE"]);
    expect([A, B, C].map((code) => isFaulty(library, code))).toEqual([true, true, false]);
  });

  it("are told by their own department's and area's names", () => {
    const { library, said } = read([
      `统一社会信用代码,对象名称,监管部门,区域\n${A},甲店,市场监管局；应急管理局,湖潮乡\n${B},乙店,税务局,天上\n`,
    ]);
    expect(cell(library, A, "departments")).toBe("sj;yj");
    expect(said).toEqual([
      "o1.csv:3:4 (D3) REFERENCE-UNKNOWN-AREA",
      "o1.csv:3:3 (C3) REFERENCE-UNKNOWN-DEPARTMENT",
    ]);
    expect(isFaulty(library, B)).toBe(true);
  });

  it("of the representative are kept nowhere, but recusals find their objects", () => {
    const { library, recused } = read([`统一社会信用代码,对象名称,法人\n${A},甲店, 王某 \n${B},乙店,李某\n`]);
    expect(recused.codesOf("王某")).toEqual([A]);
    expect(
      JSON.stringify([...Array(library.order.length).keys()].map((row) => library.names.text(row))),
    ).not.toContain("某");
  });
});

describe("headers", () => {
  it("below a title and instructions are found, and that is a warning, not a guess", () => {
    const { library, said } = read([
      `检查对象名录库,,\n"填表说明：\n一户一行",,\n统一社会信用代码,对象名称,区域\n${A},甲店,湖潮乡\n`,
    ]);
    expect(said).toEqual(["o1.csv:1 CSV-TITLE-ROWS"]);
    // Row 4 in Excel; line 5 in an editor.
    expect(library.originOf(library.find(A), null)).toMatchObject({ line: 5, cell: "A4" });
  });

  it.each([
    ["the same title twice", "统一社会信用代码,对象名称,对象名称"],
    ["two names of one field", "统一社会信用代码,对象名称,企业名称"],
    ["two unknown titles alike", "统一社会信用代码,对象名称,备注,备注"],
  ])("with %s are an error, and nothing of the file is read", (_what, header) => {
    const { library, said, isComplete } = read([`${header}\n${A},甲店,乙店,\n`]);
    expect(said).toEqual([expect.stringContaining("CSV-DUPLICATE-HEADER")]);
    expect([library.order.length, isComplete]).toEqual([0, false]);
  });

  it("without a code or a name are an error", () => {
    expect(read(["对象名称,区域\n甲店,湖潮乡\n"]).said).toEqual(["o1.csv:1 CSV-MISSING-COLUMN"]);
    expect(read([`统一社会信用代码,区域\n${A},湖潮乡\n`]).said).toEqual(["o1.csv:1 CSV-MISSING-COLUMN"]);
  });

  it("of columns nobody knows are noted; the columns are kept out of the draw", () => {
    const { said, findings } = read([`统一社会信用代码,对象名称,注册资金\n${A},甲店,"1,000万"\n`]);
    expect(said).toEqual([]);
    expect(notes(findings)).toContain("o1.csv:1:3 (C1) CSV-UNKNOWN-COLUMN");
  });

  it("in full width, with stars, quotes and spaces are known", () => {
    const { library, said } = read([`＊统一社会信用代码 , “对象名称”,*区 域\n${A},甲店,湖潮乡\n`]);
    expect(said).toEqual([]);
    expect(cell(library, A, "area")).toBe("湖潮乡");
  });

  it("without status, area, address or representative are said once a file, with what is taken for granted", () => {
    const { library, findings } = read([`统一社会信用代码,对象名称\n${A},甲店\n`]);
    const absent = findings.filter(({ code, origin }) => isOfAbsentColumn(code, origin.cell));
    expect(absent.map(({ code, severity }) => `${severity} ${code}`).sort()).toEqual([
      "note OBJECT-NO-DEPARTMENT",
      "note OBJECT-NO-STATUS",
      "warning OBJECT-ELEMENT-MISSING",
      "warning OBJECT-ELEMENT-MISSING",
      "warning OBJECT-NO-AREA",
    ]);
    expect(cell(library, A, "status")).toBe("存续");
  });

  it("over nothing, or no file at all, are an error", () => {
    expect(read(["统一社会信用代码,对象名称\n"]).said).toEqual(["o1.csv CSV-EMPTY"]);
    expect(read([""]).said).toEqual(["o1.csv CSV-EMPTY"]);
    expect(read(["统一社会信用代码;对象名称\n1;2\n"]).said).toEqual(["o1.csv:1 CSV-DELIMITER"]);
    expect(read(["你好,世界\n1,2\n"]).said).toEqual(["o1.csv:1 CSV-NO-HEADER"]);
  });
});

describe("the order of rows", () => {
  it("changes nothing in a draw", async () => {
    const random = seededRandom(7);
    const ledgers: (string | undefined)[] = [];
    for (let time = 0; time < 4; time++) {
      const workspace = copyOf(SMALL_WORKSPACE);
      for (const name of ["objects.csv", "credit.csv", "inspectors.csv", "items.csv"]) {
        const path = join(workspace, name);
        const [header = "", ...rows] = readFileSync(path, "utf8").trimEnd().split("\n");
        const order = time === 0 ? rows : shuffled(rows, random);
        writeFileSync(path, `${[header, ...order].join("\n")}\n`);
      }
      const { code } = await runCli(["-C", workspace, "draw", "--all", "--seed", "任意顺序"]);
      expect(code).toBe(0);
      const files = filesBelow(join(workspace, "ledger"));
      const kept = [...files].filter(([path]) => path.endsWith(".csv"));
      const fingerprints = [...files.values()].flatMap(
        (text) => /"fingerprint": "\w+",\n {2}"[gikp]/.exec(text)?.[0] ?? [],
      );
      ledgers.push(JSON.stringify([kept, fingerprints]));
    }
    expect(new Set(ledgers).size).toBe(1);
  });
});

function fullWidth(text: string): string {
  return [...text]
    .map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0))
    .join("");
}

function sortedByBytes(...words: readonly string[]): string {
  return [...words].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join(";");
}
