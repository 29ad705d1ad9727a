// Laws of writing: what is written is read back as it was, by us and by csv-parse.

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteWriter, encodedCell } from "../../src/csv/byte-writer.js";
import { readRows } from "../../src/csv/read-rows.js";
import { csvText } from "../../src/csv/write-csv.js";
import { bytesOf, texts } from "../support/arbitrary-texts.js";

const cell = fc.oneof(
  texts,
  fc.constantFrom("", " ", '"', '""', ",", "\r", "\n", "\r\n", "a,b", '说"好"', "甲\n乙"),
);
/** A row of empty cells is Excel's blank row, which is not read back. */
const row = fc
  .array(cell, { minLength: 2, maxLength: 6 })
  .filter((cells) => cells.some((each) => each !== ""));
const tables = fc.array(row, { minLength: 1, maxLength: 10 });
const HEADER = ["编码", "名称"];

describe("a table written as CSV", () => {
  it("is read back cell for cell", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { rows: read } = readRows(bytesOf(csvText(HEADER, rows)), "objects.csv");
        expect(read.map(({ cells }) => cells)).toEqual([HEADER, ...rows]);
      }),
      { numRuns: 1000 },
    );
  });

  it("is read by csv-parse the same way", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const text = csvText(HEADER, rows);
        expect(parse(text, { relax_column_count: true, record_delimiter: "\n" })).toEqual([HEADER, ...rows]);
      }),
      { numRuns: 1000 },
    );
  });

  it("quotes a cell only where RFC 4180 needs it, and ends each record in LF", () => {
    fc.assert(
      fc.property(row, (cells) => {
        const expected = cells.map((each) =>
          /[",\r\n]/.test(each) ? `"${each.replaceAll('"', '""')}"` : each,
        );
        expect(csvText(HEADER, [cells])).toBe(`编码,名称\n${expected.join(",")}\n`);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a big table, written in bytes", () => {
  it("has the bytes that the small one has", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const writer = new ByteWriter();
        for (const cells of [HEADER, ...rows]) {
          cells.forEach((each, index) => {
            if (index > 0) writer.raw(Buffer.from(","));
            const bytes = bytesOf(each);
            if (index % 2 === 0) writer.cell(bytes, 0, bytes.length);
            else writer.raw(encodedCell(each));
          });
          writer.endRow();
        }
        expect(Buffer.from(writer.takeRest()).toString("utf8")).toBe(csvText(HEADER, rows));
      }),
    );
  });

  it("comes in chunks that nothing written later changes", () => {
    const writer = new ByteWriter();
    const name = bytesOf("贵安新区某某茶馆".repeat(20));
    const chunks: Uint8Array[] = [];
    for (let count = 0; count < 5000; count++) {
      writer.raw(name);
      writer.endRow();
      const full = writer.takeFull();
      if (full) chunks.push(full);
    }
    chunks.push(writer.takeRest());
    expect(chunks.length).toBeGreaterThan(2);
    const line = `${name.toString("utf8")}\n`;
    expect(Buffer.concat(chunks).toString("utf8")).toBe(line.repeat(5000));
  });

  it("takes a cell larger than a chunk", () => {
    const writer = new ByteWriter();
    const huge = bytesOf("很".repeat(2_000_000));
    writer.raw(huge);
    expect(Buffer.from(writer.takeRest()).equals(huge)).toBe(true);
  });
});
