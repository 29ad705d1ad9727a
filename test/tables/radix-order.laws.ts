// Laws of the radix sort: the order of Buffer.compare, for few rows and for many.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteArena } from "../../src/tables/byte-arena.js";
import { sortByBytes } from "../../src/tables/radix-order.js";
import { compareAsBytes, texts } from "../support/arbitrary-texts.js";
import { pushText } from "../support/object-tables.js";

describe("rows sorted by the bytes of their strings", () => {
  it("come as Buffer.compare orders them, a few or a hundred and more", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 150, size: "max" }), (list) => {
        expect(sorted(list)).toEqual([...list].sort(compareAsBytes));
      }),
      { numRuns: 300 },
    );
  });

  it("come so where all begin with the same hundred bytes", () => {
    const tails = fc.uniqueArray(texts, { minLength: 30, maxLength: 60, size: "max" });
    fc.assert(
      fc.property(tails, (list) => {
        const long = list.map((tail) => `${"贵安新区".repeat(9)}${tail}`);
        expect(sorted(long)).toEqual([...long].sort(compareAsBytes));
      }),
      { numRuns: 100 },
    );
  });

  it("come so where each is a prefix of the next, the empty one first", () => {
    const ladder = Array.from({ length: 200 }, (_, length) => "茶".repeat(length));
    expect(sorted([...ladder].reverse())).toEqual(ladder);
  });

  it("are all still there where many are equal", () => {
    const twice = Array.from({ length: 100 }, (_, index) => String(index % 7));
    expect(sorted(twice)).toEqual([...twice].sort());
  });

  it("are only those that were asked for", () => {
    const arena = arenaOf(["丁", "丙", "乙", "甲"]);
    const rows = Uint32Array.of(0, 2);
    sortByBytes(rows, arena);
    expect(Array.from(rows, (row) => arena.text(row))).toEqual(["丁", "乙"].sort(compareAsBytes));
  });
});

function sorted(list: readonly string[]): string[] {
  const arena = arenaOf(list);
  const rows = Uint32Array.from(list, (_, index) => index);
  sortByBytes(rows, arena);
  return Array.from(rows, (row) => arena.text(row));
}

function arenaOf(list: readonly string[]): ByteArena {
  const arena = new ByteArena();
  for (const text of list) pushText(arena, text);
  return arena;
}
