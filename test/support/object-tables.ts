// Object tables and pools built from plain rows, as a test wants to write them down.

import type { Exclusion } from "../../src/draw/exclusion.js";
import { type ObjectTable, READABLE_KEYS, type ReadableKey } from "../../src/draw/object-table.js";
import { buildPool, type Pool } from "../../src/draw/pool.js";
import { ByteArena } from "../../src/tables/byte-arena.js";
import { DictionaryColumn } from "../../src/tables/dictionary-column.js";
import { sortByBytes } from "../../src/tables/radix-order.js";

export interface ObjectRow {
  readonly code: string;
  readonly name?: string;
  readonly isFaulty?: boolean;
  readonly cells?: { readonly [Key in ReadableKey]?: string };
}

/** A column stands in the table where some row has a cell for it. */
export function tableOf(rows: readonly ObjectRow[]): ObjectTable {
  const [codes, names] = [new ByteArena(), new ByteArena()];
  const columns = new Map(
    READABLE_KEYS.filter((key) => rows.some(({ cells }) => cells?.[key] !== undefined)).map((key) => [
      key,
      new DictionaryColumn(),
    ]),
  );
  for (const { code, name = "", cells } of rows) {
    pushText(codes, code);
    pushText(names, name);
    for (const [key, column] of columns) column.pushText(cells?.[key] ?? "");
  }
  return {
    size: rows.length,
    codes,
    names,
    column: (key) => columns.get(key) ?? null,
    isFaulty: (row) => rows[row]?.isFaulty === true,
  };
}

export function orderOf(table: ObjectTable): Uint32Array {
  const order = Uint32Array.from({ length: table.size }, (_, row) => row);
  sortByBytes(order, table.codes);
  return order;
}

export interface PoolRow extends ObjectRow {
  /** From 1; 0 = outside the base. */
  readonly stratum: number;
  readonly excluded?: Exclusion;
}

/** A pool whose strata and exclusions are given, not found out. */
export function poolOf(rows: readonly PoolRow[]): Pool {
  const table = tableOf(rows);
  return buildPool({
    table,
    order: orderOf(table),
    isMember: () => true,
    exclusionOf: (row) => rows[row]?.excluded ?? "",
    stratumOf: (row) => rows[row]?.stratum ?? 0,
  });
}

export function pushText(arena: ByteArena, text: string): number {
  const bytes = Buffer.from(text, "utf8");
  return arena.push(bytes, 0, bytes.length);
}
