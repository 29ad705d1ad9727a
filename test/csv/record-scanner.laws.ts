// Laws of the scanner: chunks do not matter, csv-parse agrees, and no bytes whatever make it throw.

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8Chunks } from "../../src/csv/encoding.js";
import { csvLine } from "../../src/csv/write-csv.js";
import { bytesOf, texts } from "../support/arbitrary-texts.js";
import { cellsOf, cutAt, scan, scanText, throughOneBuffer } from "../support/scanned.js";

const piece = fc.constantFrom(
  ...[
    '"',
    '""',
    ",",
    "\n",
    "\r\n",
    "\r",
    "\0",
    "\u0007",
    "\uFFFD",
    " ",
    "\t",
    "茶",
    "𠮷",
    "x",
    '"y"',
    '"a,\nb"',
  ],
);
/** Right and wrong CSV alike, dense in what scanners stumble over. */
const messes = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));
const cuts = fc.array(fc.nat(), { maxLength: 6 });

describe("records do not depend on how the bytes come in", () => {
  it("gives the same records and faults whole and cut anywhere", () => {
    fc.assert(
      fc.property(messes, cuts, (text, places) => {
        const bytes = bytesOf(text);
        expect(scan(cutAt(bytes, places))).toEqual(scan([bytes]));
      }),
      { numRuns: 3000 },
    );
  });

  it("gives the same byte by byte, through one buffer used again and again", () => {
    fc.assert(
      fc.property(messes, (text) => {
        const bytes = bytesOf(text);
        const single = cutAt(
          bytes,
          Array.from(bytes, (_, place) => place),
        );
        expect(scan(throughOneBuffer(single))).toEqual(scan([bytes]));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the scanner reads as csv-parse does", () => {
  const cell = fc.oneof(texts, fc.constantFrom("", " ", '"', '""', "a,b", "甲\n乙", "丙\r\n丁", "戊\r己"));
  const tables = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });

  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ])("wherever csv-parse takes the table, with %s", (_, end) => {
    fc.assert(
      fc.property(tables, fc.boolean(), (table, isQuoted) => {
        const text = table
          .map((cells) => `${isQuoted ? allQuoted(cells) : csvLine(cells).slice(0, -1)}${end}`)
          .join("");
        const theirs = parse(text, { relax_column_count: true, record_delimiter: end }).filter(isNotBlank);
        expect(cellsOf(scanText(text))).toEqual(theirs);
      }),
      { numRuns: 1000 },
    );
  });

  it("or says what is wrong, where csv-parse refuses", () => {
    fc.assert(
      fc.property(messes, (text) => {
        const theirs = parsedOrRefused(text);
        const ours = scanText(text);
        if (theirs === null) expect(ours.faults).not.toEqual([]);
        else if (ours.faults.length === 0) expect(cellsOf(ours)).toEqual(theirs.filter(isNotBlank));
      }),
      { numRuns: 3000 },
    );
  });

  function parsedOrRefused(text: string): string[][] | null {
    try {
      return parse(text, { relax_column_count: true, record_delimiter: ["\r\n", "\n", "\r"] });
    } catch {
      return null;
    }
  }
});

describe("whatever the bytes", () => {
  it("the scanner throws nothing", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), cuts, (bytes, places) => {
        expect(() => scan(cutAt(bytes, places))).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });

  it("fields lie one after the other inside their record", () => {
    fc.assert(
      fc.property(messes, (text) => {
        for (const { cells } of scanText(text).records) {
          const length = cells.reduce((sum, each) => sum + Buffer.byteLength(each, "utf8"), 0);
          expect(length).toBeLessThanOrEqual(Buffer.byteLength(text, "utf8"));
        }
      }),
    );
  });

  it("lines and records only ever go up", () => {
    fc.assert(
      fc.property(messes, (text) => {
        const { records } = scanText(text);
        records.slice(1).forEach(({ line, record }, index) => {
          expect(line).toBeGreaterThan(records[index]?.line ?? 0);
          expect(record).toBeGreaterThan(records[index]?.record ?? 0);
        });
      }),
    );
  });

  it("a BOM is no part of the first cell, wherever the first chunk ends", () => {
    const bytes = bytesOf("\uFEFF标识编码,对象名称\n9Z,茶馆\n");
    for (let cut = 0; cut <= bytes.length; cut++) {
      const [first] = cellsOf(scan(utf8Chunks(() => cutAt(bytes, [cut]), "utf-8")));
      expect(first).toEqual(["标识编码", "对象名称"]);
    }
  });
});

function allQuoted(cells: readonly string[]): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
}

function isNotBlank(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== "");
}
