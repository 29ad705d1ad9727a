// Records and fields with their places, and recovery from what people and exports do to CSV.

import { describe, expect, it } from "vitest";
import { readRows } from "../../src/csv/read-rows.js";
import { scanRecords } from "../../src/csv/record-scanner.js";
import { cellsOf, scan, scanText } from "../support/scanned.js";

const bytes = (text: string) => Buffer.from(text, "utf8");

describe("a record ends where its line ends, unless the line break stands in quotes", () => {
  it("reads LF, CRLF and both in one file", () => {
    const scanned = scanText("编码,名称\r\n1,甲\n2,乙\r\n");
    expect(cellsOf(scanned)).toEqual([
      ["编码", "名称"],
      ["1", "甲"],
      ["2", "乙"],
    ]);
    expect(scanned.records.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(scanned.faults).toEqual([]);
  });

  it("keeps line breaks in quotes, and the next record knows its line and its row in Excel", () => {
    const { records } = scanText('编码,地址\n1,"湖潮乡\n一号"\n2,"马场镇\r\n\r\n二号"\n3,党武镇\n');
    expect(records.map(({ line, record }) => [line, record])).toEqual([
      [1, 1],
      [2, 2],
      [4, 3],
      [7, 4],
    ]);
    expect(records[2]?.cells).toEqual(["2", "马场镇\r\n\r\n二号"]);
  });

  it("reads the last record without its line end", () => {
    expect(cellsOf(scanText("a,b\nc,d"))).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(cellsOf(scanText('a,b\nc,"d"'))).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("takes a lone CR for a line end, and notes it", () => {
    const scanned = scanText("a,b\rc,d\n");
    expect(cellsOf(scanned)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(scanned.faults).toEqual(["lone-cr 1:2 (record 1)"]);
    expect(scanned.records.map(({ line, isFaulty }) => [line, isFaulty])).toEqual([
      [1, false],
      [2, false],
    ]);
  });

  it("counts Excel's blank rows without showing them", () => {
    const { records } = scanText('a,b\n,,\n\n"",""\nc,d\n');
    expect(records.map(({ line, record }) => [line, record])).toEqual([
      [1, 1],
      [5, 5],
    ]);
  });

  it("shows nothing of an empty file", () => {
    expect(scanText("")).toEqual({ records: [], faults: [] });
  });
});

describe("fields lie between commas, and quotes are not part of them", () => {
  it("keeps empty fields, first, middle and last", () => {
    expect(cellsOf(scanText(",a,,b,\n"))).toEqual([["", "a", "", "b", ""]]);
  });

  it("keeps commas in quotes, and reads doubled quotes as one", () => {
    expect(cellsOf(scanText('"甲,乙","说""好""",丙\n'))).toEqual([["甲,乙", '说"好"', "丙"]]);
  });

  it("keeps blanks around a cell: intake decides on them", () => {
    expect(cellsOf(scanText(" a ,\tb\n"))).toEqual([[" a ", "\tb"]]);
  });

  it("takes more columns than any table so far had", () => {
    const cells = Array.from({ length: 300 }, (_, index) => `列${index}`);
    expect(cellsOf(scanText(`${cells.join(",")}\n`))).toEqual([cells]);
    expect(cellsOf(scanText(`${cells.map((cell) => `"${cell}"""`).join(",")}\n`))).toEqual([
      cells.map((cell) => `${cell}"`),
    ]);
  });

  it("reads a cell of 2 MB over many chunks", () => {
    const long = "长".repeat(700_000);
    const whole = bytes(`a,b\n1,${long}\n2,x\n`);
    const chunks = Array.from({ length: Math.ceil(whole.length / 65_536) }, (_, index) =>
      whole.subarray(index * 65_536, (index + 1) * 65_536),
    );
    const cells = cellsOf(scan(chunks));
    expect(cells[1]?.[1]).toHaveLength(700_000);
    expect(cells[1]?.[1] === long).toBe(true);
    expect(cells[2]).toEqual(["2", "x"]);
  });
});

describe("a quote in the wrong place spoils its own line and no other", () => {
  it("inside a bare cell, is said, and the text stays as it stands", () => {
    const scanned = scanText('a,b\n1,茶"馆"\n2,x\n');
    expect(scanned.records[1]).toMatchObject({ cells: ["1", '茶"馆"'], isFaulty: true });
    expect(scanned.records[2]).toMatchObject({ cells: ["2", "x"], line: 3, isFaulty: false });
    expect(scanned.faults).toEqual(["stray-quote 2:2 (record 2)"]);
  });

  it("with text after a closing quote, is said", () => {
    const scanned = scanText('a,b\n1,"茶"馆\n2,x\n');
    expect(scanned.faults).toEqual(["stray-quote 2:2 (record 2)"]);
    expect(scanned.records.map(({ isFaulty }) => isFaulty)).toEqual([false, true, false]);
  });

  it("never closed, does not swallow the rows after it", () => {
    const scanned = scanText('a,b\n1,"茶馆\n2,x\n3,y\n');
    expect(scanned.records.map(({ cells, line }) => [line, ...cells])).toEqual([
      [1, "a", "b"],
      [2, "1", '"茶馆'],
      [3, "2", "x"],
      [4, "3", "y"],
    ]);
    expect(scanned.faults).toEqual(["unclosed-quote 2:2 (record 2)"]);
  });

  it("opened and met by the next quoted cell, is found on its own line", () => {
    const scanned = scanText('a,b\n1,"茶馆\n2,"湖潮乡"\n3,y\n');
    expect(scanned.faults).toEqual(["stray-quote 2:2 (record 2)"]);
    expect(scanned.records[2]).toMatchObject({ cells: ["2", "湖潮乡"], isFaulty: false });
  });

  it("closed only after more than a megabyte, counts as never closed", () => {
    const rows = "2,贵安新区湖潮乡某村某组某号\n".repeat(30_000);
    const scanned = scanText(`a,b\n1,"x\n${rows}3,"\n`);
    expect(scanned.faults[0]).toBe("unclosed-quote 2:2 (record 2)");
    expect(scanned.records.length).toBeGreaterThan(30_000);
  });

  it("in a record of several lines, is said on the line where it stands", () => {
    const scanned = scanText('a,b,c\n1,"甲\n乙",丙"\n2,x,y\n');
    expect(scanned.faults).toEqual(["stray-quote 3:3 (record 2)"]);
    expect(scanned.records.at(-1)).toMatchObject({ cells: ["2", "x", "y"], line: 4, record: 3 });
  });
});

describe("characters that no cell should hold", () => {
  it.each([
    ["NUL", "\0", "nul"],
    ["another control character", "\u0007", "control-character"],
    ["U+FFFD, of which the original is lost", "\uFFFD", "replacement-character"],
  ])("%s is said with its place, once, and marks the record", (_, character, fault) => {
    for (const text of [`a,b\n1,茶${character}馆\n2,x\n`, `a,b\n1,茶${character}馆`]) {
      const scanned = scanText(text);
      expect(scanned.faults).toEqual([`${fault} 2:2 (record 2)`]);
      expect(scanned.records[1]).toMatchObject({ cells: ["1", `茶${character}馆`], isFaulty: true });
    }
  });

  it("in quotes are said as well", () => {
    const scanned = scanText('a,b\n1,"茶\0馆"\n2,"\uFFFD"\n');
    expect(scanned.faults).toEqual(["nul 2:2 (record 2)", "replacement-character 3:2 (record 3)"]);
  });

  it("leave quoted cells of the same record whole", () => {
    const scanned = scanText('a,b,c\n1\0,"甲,乙","丙\n丁"\n2,x,y\n');
    expect(cellsOf(scanned)).toEqual([
      ["a", "b", "c"],
      ["1\0", "甲,乙", "丙\n丁"],
      ["2", "x", "y"],
    ]);
    expect(scanned.faults).toEqual(["nul 2:1 (record 2)"]);
  });

  it("do not include TAB", () => {
    expect(scanText("a\tb,c\n").faults).toEqual([]);
  });

  it("never make a field shorter than nothing", () => {
    const lengths: number[] = [];
    scanRecords([bytes('"甲",\0,","\n')], {
      record(view) {
        for (let field = 0; field < view.fieldCount; field++) {
          lengths.push((view.ends[field] ?? 0) - (view.starts[field] ?? 0));
        }
        return true;
      },
      fault() {},
    });
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(0);
  });
});

describe("a visitor", () => {
  it("that has seen enough sees no more", () => {
    const seen: string[] = [];
    scanRecords([bytes("a\nb\n"), bytes("c\nd\n")], {
      record(view) {
        seen.push(view.text(0));
        return seen.length < 2;
      },
      fault() {},
    });
    expect(seen).toEqual(["a", "b"]);
  });

  it("may pad a short record with empty fields", () => {
    scanRecords([bytes("a,b\n")], {
      record(view) {
        view.padTo(100);
        expect(view.cells()).toEqual(["a", "b", ...Array.from({ length: 98 }, () => "")]);
        return true;
      },
      fault() {},
    });
    expect.assertions(1);
  });
});

describe("a finding names the cell as a person looks for it", () => {
  it("by line and field for an editor, by D17 for Excel, which differ after a quoted line break", () => {
    const { findings } = readRows(bytes('a,b,c,d\n1,"甲\n乙",x,y\n2,x,y,茶\0\n'), "objects.csv");
    expect(findings.map(({ code, origin }) => [code, origin])).toEqual([
      ["CSV-NUL", { file: "objects.csv", line: 4, column: 4, cell: "D3" }],
    ]);
  });

  it("by its own code for each fault, errors but for the lone CR", () => {
    const faulty = [
      ['a,b"\n', "CSV-STRAY-QUOTE", "error"],
      ['a,"b\n', "CSV-UNCLOSED-QUOTE", "error"],
      ["a,b\rc,d\n", "CSV-LONE-CR", "note"],
      ["a,\0\n", "CSV-NUL", "error"],
      ["a,\u0001\n", "CSV-CONTROL-CHARACTER", "error"],
      ["a,\uFFFD\n", "CSV-REPLACEMENT-CHARACTER", "error"],
    ];
    for (const [text = "", code, severity] of faulty) {
      expect(readRows(bytes(text), "objects.csv").findings).toMatchObject([{ code, severity }]);
    }
  });
});
