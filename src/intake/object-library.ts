// 检查对象名录库 as a table: codes and names as bytes, the rest as dictionary columns, each row with its place.

import { cellOrigin } from "../csv/cell-place.js";
import type { Origin } from "../domain/origin.js";
import type { ObjectTable, ReadableKey } from "../draw/object-table.js";
import { READABLE_KEYS } from "../draw/object-table.js";
import { ByteArena } from "../tables/byte-arena.js";
import { DictionaryColumn } from "../tables/dictionary-column.js";
import { NumberColumn } from "../tables/number-column.js";

/** One library file: where its columns stand, and how Excel's rows map to lines. */
export interface LibraryFile {
  readonly file: string;
  /** Field index by key. */
  readonly fields: ReadonlyMap<string, number>;
  readonly lines: LineMap;
}

/** Rows as numbers from 0, in the order of files; once settled, rows of one code are one object. */
export class ObjectLibrary implements ObjectTable {
  readonly codes = new ByteArena();
  readonly names = new ByteArena();
  readonly files: LibraryFile[] = [];
  /** One row per object, in order of code. */
  order = new Uint32Array(0);
  /** In the order of `READABLE_KEYS`. */
  private readonly columns = READABLE_KEYS.map(() => new DictionaryColumn());
  private readonly present = new Set<ReadableKey>();
  private readonly faults = new NumberColumn();
  private readonly fileOf = new NumberColumn();
  private readonly recordOf = new NumberColumn();
  /** 编码 without 标识名称 → row, of objects whose id is `标识名称/编码`. */
  private readonly otherNumbers = new Map<string, number>();
  /** Rows with an error and no id: they cannot even stand in a pool as excluded. */
  unidentifiedRows = 0;

  /** Rows, those that united with an earlier one included. */
  get size(): number {
    return this.codes.size;
  }

  column(key: ReadableKey): DictionaryColumn | null {
    return this.present.has(key) ? this.writableColumn(key) : null;
  }

  writableColumn(key: ReadableKey): DictionaryColumn {
    const column = this.columns[READABLE_KEYS.indexOf(key)];
    if (!column) throw new Error(`no column ${key}`);
    return column;
  }

  /** From now on the column has a cell for every row; rows before get a blank one. */
  markPresent(key: ReadableKey): void {
    if (this.present.has(key)) return;
    this.present.add(key);
    const column = this.writableColumn(key);
    const blank = column.idOf("");
    while (column.size < this.size) column.pushId(blank);
  }

  presentKeys(): readonly ReadableKey[] {
    return READABLE_KEYS.filter((key) => this.present.has(key));
  }

  isFaulty(row: number): boolean {
    return this.faults.at(row) === 1;
  }

  markFaulty(row: number): void {
    this.faults.set(row, 1);
  }

  addRow(file: number, record: number, code: Uint8Array, start: number, end: number): number {
    this.faults.push(0);
    this.fileOf.push(file);
    this.recordOf.push(record);
    return this.codes.push(code, start, end);
  }

  /** Of a settled library: by id, or by a number of another kind that only one object has; -1 if none. */
  find(code: string): number {
    const row = rowOfCode(this, Buffer.from(code, "utf8"));
    return row >= 0 ? row : (this.otherNumbers.get(code) ?? -1);
  }

  /** People write such a number without the name of its kind. Of two objects with one number it means neither. */
  noteOtherNumber(number: string, row: number): void {
    const known = this.otherNumbers.get(number);
    const isSame = known === undefined || (known >= 0 && this.codes.text(known) === this.codes.text(row));
    this.otherNumbers.set(number, isSame ? row : -1);
  }

  /** `key` null = the row. */
  originOf(row: number, key: string | null): Origin {
    const file = this.files[this.fileOf.at(row)];
    if (!file) throw new Error(`row ${row} has no file`);
    return originIn(file, this.recordOf.at(row), key);
  }
}

/** Binary search in order of code. */
function rowOfCode({ order, codes }: ObjectLibrary, code: Buffer): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = order[middle] as number;
    const compared = codes.bytes.compare(code, 0, code.length, codes.start(row), codes.end(row));
    if (compared === 0) return row;
    if (compared < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

export function originIn({ file, fields, lines }: LibraryFile, record: number, key: string | null): Origin {
  const field = key === null ? undefined : fields.get(key);
  return cellOrigin(file, lines.lineOf(record), record, field ?? fields.get("code") ?? 0);
}

/** Excel row → physical line: they part only where a cell holds line breaks, so only those are kept. */
export class LineMap {
  private readonly records: number[] = [];
  private readonly shifts: number[] = [];

  note(record: number, line: number): void {
    const shift = line - record;
    if (shift === (this.shifts.at(-1) ?? 0)) return;
    this.records.push(record);
    this.shifts.push(shift);
  }

  lineOf(record: number): number {
    let [low, high] = [0, this.records.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.records[middle] as number) <= record) low = middle + 1;
      else high = middle;
    }
    return record + (this.shifts[low - 1] ?? 0);
  }
}
