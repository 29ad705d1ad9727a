// The pool as bytes: pool-01.csv and so on, all members in order of code.

import { ByteWriter, encodedCell } from "../csv/byte-writer.js";
import { csvLine } from "../csv/write-csv.js";
import type { Conditions } from "../domain/conditions.js";
import type { ByteArena } from "../tables/byte-arena.js";
import type { DictionaryColumn } from "../tables/dictionary-column.js";
import { READABLE_KEYS, type ReadableKey } from "./object-table.js";
import type { Pool } from "./pool.js";

const ALWAYS = ["area", "kind", "status"] as const;

/** Columns after name: three that always stand, then whatever filter, tiers or exclusions read. */
export function poolColumns(
  conditions: readonly Conditions[],
  reads: { readonly departments: boolean; readonly lastInspectedOn: boolean },
): readonly ReadableKey[] {
  const read = new Set<string>(conditions.flatMap((each) => Object.keys(each)));
  if (reads.departments) read.add("departments");
  if (reads.lastInspectedOn) read.add("lastInspectedOn");
  const further = READABLE_KEYS.filter((key) => read.has(key) && !ALWAYS.some((always) => always === key));
  return [...ALWAYS, ...further];
}

export function* poolChunks(pool: Pool, columns: readonly ReadableKey[]): Generator<Uint8Array> {
  const { table, rows, strata, excluded } = pool;
  const writer = new ByteWriter();
  const strataCells = new Map<number, Uint8Array>([[0, new Uint8Array(0)]]);
  const excludedCells = new Map<string, Uint8Array>();
  const written = columns.map((key) => writtenColumn(table.column(key)));
  writer.raw(Buffer.from(csvLine(["code", "stratum", "excluded", "name", ...columns]), "utf8"));
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position] as number;
    writeText(writer, table.codes, row);
    writer.comma();
    writer.raw(known(strataCells, strata[position] as number));
    writer.comma();
    writer.raw(known(excludedCells, excluded[position] ?? ""));
    writer.comma();
    writeText(writer, table.names, row);
    for (const cellOf of written) {
      writer.comma();
      writer.raw(cellOf(row));
    }
    writer.endRow();
    const full = writer.takeFull();
    if (full) yield full;
  }
  yield writer.takeRest();
}

function writeText(writer: ByteWriter, arena: ByteArena, row: number): void {
  if (arena.mayNeedQuotes) writer.cell(arena.bytes, arena.start(row), arena.end(row));
  else writer.raw(arena.bytes, arena.start(row), arena.end(row));
}

/** Each distinct value is encoded once. */
function writtenColumn(column: DictionaryColumn | null): (row: number) => Uint8Array {
  const blank = new Uint8Array(0);
  if (!column) return () => blank;
  const cells = column.mapDistinct(encodedCell);
  return (row) => cells[column.idAt(row)] ?? blank;
}

function known<Key extends string | number>(cells: Map<Key, Uint8Array>, key: Key): Uint8Array {
  const found = cells.get(key);
  if (found) return found;
  const cell = encodedCell(String(key));
  cells.set(key, cell);
  return cell;
}
