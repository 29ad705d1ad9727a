// What a draw needs to know of objects, whether they come from the library or from a frozen pool.

import type { ByteArena } from "../tables/byte-arena.js";
import type { DictionaryColumn } from "../tables/dictionary-column.js";

/** Columns that filters, tiers and exclusions may read, by English key; cells are canonical texts. */
export const READABLE_KEYS = [
  "area",
  "kind",
  "status",
  "industry",
  "credit",
  "risk",
  "tags",
  "departments",
  "complaints",
  "cases",
  "lastInspectedOn",
] as const;
export type ReadableKey = (typeof READABLE_KEYS)[number];

export interface ObjectTable {
  readonly size: number;
  /** Distinct, by row. */
  readonly codes: ByteArena;
  readonly names: ByteArena;
  /** Null where the table has no such column: every cell counts as blank. */
  column(key: ReadableKey): DictionaryColumn | null;
  isFaulty(row: number): boolean;
}
