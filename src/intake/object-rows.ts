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
  put(view: RecordView, id: Uint8Array, start: number, end: number, isShifted: boolean): number {
    const { library } = this;
    const isFaulty = this.readCells(view, isShifted);
    const size = library.size;
    const row = library.internCode(id, start, end);
    if (row === size) this.add(view);
    else this.unite(view, row);
    if (isFaulty) library.markFaulty(row);
    return row;
  }

  /** True where a cell is wrong; such a cell counts as blank. */
  private readCells(view: RecordView, isShifted: boolean): boolean {
    let isFaulty = false;
    const { ids, blankIds } = this;
    for (let index = 0; index < ids.length; index++) ids[index] = blankIds[index] as number;
    // In a shifted row every cell would be wrong, and none of it would help.
    if (isShifted) return true;
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
    const conflicts: Conflict[] = [];
    for (const index of this.kept) {
      const column = library.columnAt(index);
      const id = ids[index] as number;
      if (column.idAt(row) === id) continue;
      const key = READABLE_KEYS[index] as ReadableKey;
      const [there, here] = [column.textAt(row), column.textOf(id)];
      const united = unitedCell(key, there, here);
      if (united === null) conflicts.push({ key, here, there });
      // The smaller of two that disagree, so that not even a faulty object depends on the order of rows.
      column.setText(row, united ?? (compareByBytes(here, there) < 0 ? here : there));
    }
    conflicts.push(...this.uniteName(view, row));
    for (const conflict of conflicts) {
      library.markFaulty(row);
      this.findings.say("OBJECT-CONFLICT", view, conflict.key, conflictSentence(library, row, conflict));
    }
    const first = library.originOf(row, null);
    if (conflicts.length > 0 || first.file !== this.findings.place.file) return;
    this.findings.say("OBJECT-REPEATED", view, "code", {
      zh: `与第 ${first.line} 行是同一个对象`,
      en: `the same object as on line ${first.line}`,
    });
  }

  private uniteName(view: RecordView, row: number): Conflict[] {
    const { names } = this.library;
    const [start, end] = [view.trimmedStart(this.nameField), view.trimmedEnd(this.nameField)];
    if (start === end || names.equals(row, view.bytes, start, end)) return [];
    const [there, here] = [names.text(row), view.text(this.nameField).trim()];
    if (there === "" || compareByBytes(here, there) < 0) names.replace(row, view.bytes, start, end);
    return there === "" ? [] : [{ key: "name", here, there }];
  }
}

/** What this row and the one before say of one field. */
interface Conflict {
  readonly key: string;
  readonly here: string;
  readonly there: string;
}

function conflictSentence(library: ObjectLibrary, row: number, { key, here, there }: Conflict): Sentence {
  const { file, line } = library.originOf(row, key);
  return {
    zh: `同一编码的 ${key} 说法不一：此行“${here}”，${file} 第 ${line} 行“${there}”`,
    en: `rows of one code disagree on ${key}: “${here}” here, “${there}” in ${file}, line ${line}`,
  };
}
