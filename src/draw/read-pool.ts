// A frozen pool read back from its bytes: the same table a draw sees before it is written.

import { scanRecords } from "../csv/record-scanner.js";
import type { RecordView } from "../csv/record-view.js";
import { ByteArena } from "../tables/byte-arena.js";
import { DictionaryColumn } from "../tables/dictionary-column.js";
import { EXCLUSIONS, type Exclusion } from "./exclusion.js";
import { type ObjectTable, READABLE_KEYS, type ReadableKey } from "./object-table.js";
import type { Pool } from "./pool.js";

const FIXED = ["code", "stratum", "excluded", "name"] as const;

export interface ReadPool extends Pool {
  readonly columns: readonly ReadableKey[];
}

/** Only the line where the bytes are not a pool: header, field count, numbers, reasons. Order is the audit's. */
export function readPool(chunks: Iterable<Uint8Array>): ReadPool | { readonly badLine: number } {
  const reader = new PoolReader();
  scanRecords(chunks, {
    record: (view) => reader.read(view),
    // A faulty object stands in the pool with the very characters that made it faulty.
    fault: (fault, line) =>
      void (fault.endsWith("quote") || fault === "lone-cr" ? reader.refuse(line) : line),
  });
  return reader.result();
}

class PoolReader implements ObjectTable {
  readonly codes = new ByteArena();
  readonly names = new ByteArena();
  private readonly byKey = new Map<ReadableKey, DictionaryColumn>();
  private columns: ReadableKey[] | null = null;
  private readonly strata: number[] = [];
  private readonly excluded: (Exclusion | "")[] = [];
  private badLine: number | null = null;

  get size(): number {
    return this.codes.size;
  }

  column(key: ReadableKey): DictionaryColumn | null {
    return this.byKey.get(key) ?? null;
  }

  isFaulty(row: number): boolean {
    return this.excluded[row] === "faulty";
  }

  refuse(line: number): false {
    this.badLine ??= line;
    return false;
  }

  read(view: RecordView): boolean {
    if (this.columns === null) return this.readHeader(view);
    if (view.fieldCount !== FIXED.length + this.columns.length) return this.refuse(view.line);
    const { bytes, starts, ends } = view;
    const at = (field: number) => [starts[field] as number, ends[field] as number] as const;
    const excluded = view.text(2);
    const stratum = view.text(1);
    const reason = EXCLUSIONS.find((exclusion) => exclusion === excluded);
    if ((!reason && excluded !== "") || !/^([1-9]\d{0,3})?$/.test(stratum)) return this.refuse(view.line);
    this.strata.push(Number(stratum));
    this.excluded.push(reason ?? "");
    const row = this.codes.push(bytes, ...at(0));
    // In order of code equal ones are neighbours; that they are in order is the audit's to say.
    if (row > 0 && this.codes.equals(row - 1, bytes, ...at(0))) return this.refuse(view.line);
    this.names.push(bytes, ...at(3));
    this.columns.forEach((key, index) => {
      this.byKey.get(key)?.push(bytes, ...at(FIXED.length + index));
    });
    return true;
  }

  result(): ReadPool | { readonly badLine: number } {
    if (this.badLine !== null) return { badLine: this.badLine };
    if (this.columns === null) return { badLine: 1 };
    const rows = Uint32Array.from({ length: this.size }, (_, row) => row);
    return {
      table: this,
      rows,
      strata: Uint16Array.from(this.strata),
      excluded: this.excluded,
      columns: this.columns,
    };
  }

  private readHeader(view: RecordView): boolean {
    const titles = view.cells();
    const columns = titles.slice(FIXED.length).map((title) => READABLE_KEYS.find((key) => key === title));
    if (FIXED.some((title, index) => titles[index] !== title)) return this.refuse(view.line);
    const known = columns.filter((key) => key !== undefined);
    if (known.length !== columns.length || new Set(known).size !== known.length)
      return this.refuse(view.line);
    this.columns = known;
    for (const key of known) this.byKey.set(key, new DictionaryColumn());
    return true;
  }
}
