// Puts rows into the library: a new code is a new object, a known one unites with what is there.

import type { RecordView } from "../csv/record-view.js";
import type { Sentence } from "../diagnostics/sentence.js";
import { READABLE_KEYS, type ReadableKey } from "../draw/object-table.js";
import { compareByBytes } from "../tables/byte-order.js";
import type { CellColumn } from "./object-cells.js";
import type { ObjectLibrary } from "./object-library.js";
import type { RowFindings } from "./object-row-findings.js";
import { unitedCell } from "./object-union.js";

export class ObjectRows {
  /** Ids of the row at hand, in the order of `READABLE_KEYS`. */
  private readonly ids: number[];
  private readonly blankIds: readonly number[];
  /** Indexes of the columns that the library keeps. */
  private readonly kept: readonly number[];
  private readonly nameField: number;

  constructor(
    private readonly library: ObjectLibrary,
    private readonly fileIndex: number,
    private readonly columns: readonly CellColumn[],
    /** Text of every cell of a column that this file does not have; absent = blank. */
    defaults: ReadonlyMap<ReadableKey, string>,
    private readonly findings: RowFindings,
  ) {
    this.blankIds = READABLE_KEYS.map((key) => library.writableColumn(key).idOf(defaults.get(key) ?? ""));
    this.ids = [...this.blankIds];
    this.kept = library.presentIndexes();
    this.nameField = findings.place.fields.get("name") ?? 0;
  }

  /** The object's row. The id may lie in other bytes than the record, where it had to be normalised. */
  put(view: RecordView, id: Uint8Array, start: number, end: number): number {
    const { library } = this;
    const isFaulty = this.readCells(view);
    const size = library.size;
    const row = library.internCode(id, start, end);
    if (row === size) this.add(view);
    else this.unite(view, row);
    if (isFaulty) library.markFaulty(row);
    return row;
  }

  /** True where a cell is wrong; such a cell counts as blank. */
  private readCells(view: RecordView): boolean {
    let isFaulty = false;
    const { ids, blankIds } = this;
    for (let index = 0; index < ids.length; index++) ids[index] = blankIds[index] as number;
    for (const column of this.columns) {
      const { field } = column;
      const cell = column.read(
        view.bytes,
        view.starts[field] as number,
        view.ends[field] as number,
        view.record,
      );
      ids[column.index] = cell.id;
      if (!cell.problem) continue;
      isFaulty = true;
      this.findings.say(cell.problem.code, view, column.key, cell.problem.sentence);
    }
    return isFaulty;
  }

  private add(view: RecordView): void {
    const { library, ids } = this;
    library.placeNew(this.fileIndex, view.record);
    for (const index of this.kept) library.columnAt(index).pushId(ids[index] as number);
    library.names.push(view.bytes, view.trimmedStart(this.nameField), view.trimmedEnd(this.nameField));
  }

  private unite(view: RecordView, row: number): void {
    const { library, ids } = this;
    const conflicts: string[] = READABLE_KEYS.filter((key, index) => {
      if (!this.kept.includes(index)) return false;
      const column = library.columnAt(index);
      const id = ids[index] as number;
      if (column.idAt(row) === id) return false;
      const [here, there] = [column.textAt(row), column.textOf(id)];
      const united = unitedCell(key, here, there);
      // The smaller of two that disagree, so that not even a faulty object depends on the order of rows.
      column.setText(row, united ?? (compareByBytes(here, there) < 0 ? here : there));
      return united === null;
    });
    if (this.uniteName(view, row)) conflicts.push("name");
    for (const key of conflicts) {
      library.markFaulty(row);
      this.findings.say("OBJECT-CONFLICT", view, key, conflictSentence(library, row, key));
    }
    const first = library.originOf(row, null);
    if (conflicts.length > 0 || first.file !== this.findings.place.file) return;
    this.findings.say("OBJECT-REPEATED", view, "code", {
      zh: `与第 ${first.line} 行是同一个对象`,
      en: `the same object as on line ${first.line}`,
    });
  }

  /** True where the names disagree. */
  private uniteName(view: RecordView, row: number): boolean {
    const { names } = this.library;
    const [start, end] = [view.trimmedStart(this.nameField), view.trimmedEnd(this.nameField)];
    if (start === end || names.equals(row, view.bytes, start, end)) return false;
    const isBlankHere = names.start(row) === names.end(row);
    const name = Buffer.from(view.bytes.buffer, view.bytes.byteOffset + start, end - start);
    if (isBlankHere || Buffer.compare(name, Buffer.from(names.text(row), "utf8")) < 0) {
      names.replace(row, view.bytes, start, end);
    }
    return !isBlankHere;
  }
}

function conflictSentence(library: ObjectLibrary, row: number, key: string): Sentence {
  const { file, line } = library.originOf(row, key);
  return {
    zh: `与 ${file} 第 ${line} 行编码相同，内容不同`,
    en: `has the same code as ${file}, line ${line}, but differs from it`,
  };
}
