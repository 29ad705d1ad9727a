// Appends the rows of one file to the library, each cell to its column.

import type { RecordView } from "../csv/record-view.js";
import type { ReadableKey } from "../draw/object-table.js";
import type { DictionaryColumn } from "../tables/dictionary-column.js";
import type { CellColumn } from "./object-cells.js";
import type { ObjectLibrary } from "./object-library.js";
import type { RowFindings } from "./object-row-findings.js";

/** A column that the library keeps and this file does not have. */
interface AbsentColumn {
  readonly column: DictionaryColumn;
  readonly id: number;
}

export class ObjectRows {
  private readonly absent: readonly AbsentColumn[];
  private readonly nameField: number;

  constructor(
    private readonly library: ObjectLibrary,
    private readonly fileIndex: number,
    private readonly columns: readonly CellColumn[],
    /** Text of every cell of a column that this file does not have; absent = blank. */
    defaults: ReadonlyMap<ReadableKey, string>,
    private readonly findings: RowFindings,
  ) {
    this.absent = library
      .presentKeys()
      .filter((key) => !columns.some((column) => column.key === key))
      .map((key) => {
        const column = library.writableColumn(key);
        return { column, id: column.idOf(defaults.get(key) ?? "") };
      });
    this.nameField = findings.place.fields.get("name") ?? 0;
  }

  /** The new row. The id may lie in other bytes than the record, where it had to be normalised. */
  put(view: RecordView, id: Uint8Array, start: number, end: number, isShifted: boolean): number {
    const library = this.library;
    const nameField = this.nameField;
    const row = library.addRow(this.fileIndex, view.record, id, start, end);
    library.names.push(view.bytes, view.trimmedStart(nameField), view.trimmedEnd(nameField));
    for (const { column, id: blank } of this.absent) column.pushId(blank);
    if (isShifted) this.pushBlanks();
    else if (this.pushCells(view)) library.markFaulty(row);
    return row;
  }

  /** True where a cell is wrong; such a cell counts as blank. */
  private pushCells(view: RecordView): boolean {
    const { bytes, starts, ends, record } = view;
    let isFaulty = false;
    for (const column of this.columns) {
      const { field } = column;
      const cell = column.read(bytes, starts[field] as number, ends[field] as number, record);
      column.target.pushId(cell.id);
      if (cell.problem === null) continue;
      isFaulty = true;
      this.findings.say(cell.problem.code, view, column.key, cell.problem.sentence);
    }
    return isFaulty;
  }

  /** In a shifted row every cell would be wrong, and saying so for each would help nobody. */
  private pushBlanks(): void {
    for (const { target } of this.columns) target.pushId(target.idOf(""));
  }
}
