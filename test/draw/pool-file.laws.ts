// Laws of pool files: a pool read back from its bytes is the pool that was written.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXCLUSIONS } from "../../src/draw/exclusion.js";
import type { ReadableKey } from "../../src/draw/object-table.js";
import type { Pool } from "../../src/draw/pool.js";
import { poolChunks, poolColumns } from "../../src/draw/pool-file.js";
import { readPool } from "../../src/draw/read-pool.js";
import { codes } from "../support/arbitrary-texts.js";
import { type PoolRow, poolOf } from "../support/object-tables.js";
import { cutAt } from "../support/scanned.js";

const COLUMNS: readonly ReadableKey[] = ["area", "kind", "status", "credit", "tags"];
const cell = fc.constantFrom("", "湖潮乡", "食品;餐饮", '说"好"', "a,b", "甲\n乙", "C");
/** A faulty object stays in the pool with the name it has. */
const names = fc.oneof(cell, fc.constantFrom("茶\u0007馆", "茶\0馆", "\uFFFD\uFFFD", "茶\r馆"));
const rows = fc.uniqueArray(
  fc
    .record({
      code: codes,
      name: names,
      stratum: fc.nat(3),
      excluded: fc.option(fc.constantFrom(...EXCLUSIONS), { nil: undefined }),
      cells: fc.record({ area: cell, kind: cell, status: cell, credit: cell, tags: cell }),
    })
    .map(({ excluded, ...rest }): PoolRow => (excluded ? { ...rest, excluded } : rest)),
  { selector: ({ code }) => code, maxLength: 30, minLength: 1 },
);

describe("a frozen pool", () => {
  it("is read back as it was, however its bytes are cut", () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(), { maxLength: 4 }), (list, places) => {
        const pool = poolOf(list);
        const read = readPool(cutAt(bytesOf(pool), places));
        if ("badLine" in read) throw new Error(`line ${read.badLine} was not read`);
        expect(read.columns).toEqual(COLUMNS);
        expect(linesOf(read)).toEqual(linesOf(pool));
      }),
    );
  });

  it("written again from what was read has the same bytes", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const bytes = bytesOf(poolOf(list));
        const read = readPool([bytes]);
        expect("badLine" in read ? read : bytesOf(read)).toEqual(bytes);
      }),
    );
  });

  it("begins with the columns that the contract fixes", () => {
    expect(bytesOf(poolOf([{ code: "1", stratum: 1 }])).toString("utf8")).toBe(
      "code,stratum,excluded,name,area,kind,status,credit,tags\n1,1,,,,,,,\n",
    );
  });
});

describe("the columns of a pool", () => {
  it("are area, kind and status, and whatever filter, tiers and exclusions read, each once", () => {
    const none = { departments: false, lastInspectedOn: false };
    expect(poolColumns([], none)).toEqual(["area", "kind", "status"]);
    expect(
      poolColumns(
        [
          { credit: ["C"], area: ["湖潮乡"] },
          { credit: ["D"], complaints: ">=3" },
        ],
        none,
      ),
    ).toEqual(["area", "kind", "status", "credit", "complaints"]);
    expect(poolColumns([], { departments: true, lastInspectedOn: true })).toEqual([
      "area",
      "kind",
      "status",
      "departments",
      "lastInspectedOn",
    ]);
  });
});

describe("bytes that are no pool", () => {
  const HEADER = "code,stratum,excluded,name,area,kind,status\n";

  it.each([
    ["nothing at all", "", 1],
    ["another header", "code,name\n", 1],
    ["an unknown column", "code,stratum,excluded,name,area,kind,status,weight\n", 1],
    ["a column told twice", "code,stratum,excluded,name,area,area,status\n", 1],
    ["a row too short", `${HEADER}1,1,,甲,湖潮乡,企业\n`, 2],
    ["a stratum that is no number", `${HEADER}1,一,,,,,\n`, 2],
    ["stratum 0", `${HEADER}1,0,,,,,\n`, 2],
    ["an unknown reason", `${HEADER}1,1,because,,,,\n`, 2],
    ["a stray quote", `${HEADER}1,1,,茶"馆,,,\n`, 2],
  ])("are refused with the line: %s", (_, text, badLine) => {
    expect(readPool([Buffer.from(text, "utf8")])).toEqual({ badLine });
  });
});

function bytesOf(pool: Pool): Buffer {
  return Buffer.concat(Array.from(poolChunks(pool, COLUMNS), (chunk) => Buffer.from(chunk)));
}

function linesOf({ table, rows: order, strata, excluded }: Pool): readonly string[][] {
  return Array.from(order, (row, position) => [
    table.codes.text(row),
    String(strata[position]),
    excluded[position] ?? "",
    table.names.text(row),
    ...COLUMNS.map((key) => table.column(key)?.textAt(row) ?? ""),
  ]);
}
