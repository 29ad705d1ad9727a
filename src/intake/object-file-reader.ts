// Reads the rows of one library file as the scanner meets them.

import type { RecordVisitor, ScanFault } from "../csv/record-scanner.js";
import type { RecordView } from "../csv/record-view.js";
import { scanFinding } from "../csv/scan-findings.js";
import { CATALOG } from "../diagnostics/catalog.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import { creditCodeCheck } from "../domain/credit-code.js";
import type { ReadableKey } from "../draw/object-table.js";
import type { CellColumn } from "./object-cells.js";
import { readObjectCode } from "./object-code.js";
import { LineMap, type ObjectLibrary, originIn } from "./object-library.js";
import type { RecusedObjects } from "./object-recused.js";
import { RequiredCells } from "./object-required.js";
import { RowFindings } from "./object-row-findings.js";
import { evenOut, type TableWidth } from "./object-row-width.js";
import { ObjectRows } from "./object-rows.js";

export interface ObjectFile extends TableWidth {
  readonly file: string;
  /** Field index by key, as the header says. */
  readonly fields: ReadonlyMap<string, number>;
  readonly headerRecord: number;
  readonly columns: readonly CellColumn[];
  readonly defaults: ReadonlyMap<ReadableKey, string>;
  /** Most characters of a field, by key. */
  readonly lengths: ReadonlyMap<string, number>;
}

export class ObjectFileReader implements RecordVisitor {
  private readonly lines = new LineMap();
  private readonly rowFindings: RowFindings;
  private readonly rows: ObjectRows;
  private readonly required: RequiredCells;
  private readonly codeField: number;
  private readonly identifierField: number | undefined;
  private normalised = { count: 0, firstRecord: 0 };

  constructor(
    private readonly source: ObjectFile,
    private readonly library: ObjectLibrary,
    private readonly recused: RecusedObjects,
  ) {
    const { file, fields, columns, defaults } = source;
    const place = { file, fields, lines: this.lines };
    const fileIndex = library.files.push(place) - 1;
    this.rowFindings = new RowFindings(place);
    this.rows = new ObjectRows(library, fileIndex, columns, defaults, this.rowFindings);
    this.required = new RequiredCells(fields, source.lengths);
    this.codeField = fields.get("code") ?? 0;
    this.identifierField = fields.get("identifierName");
  }

  fault(fault: ScanFault, line: number, record: number, field: number): void {
    if (record <= this.source.headerRecord) return;
    this.rowFindings.all.push(scanFinding(fault, this.source.file, line, record, field));
  }

  record(view: RecordView): boolean {
    if (view.record <= this.source.headerRecord) return true;
    this.lines.note(view.record, view.line);
    const isRagged = evenOut(view, this.source, this.rowFindings);
    const row = this.putRow(view, isRagged);
    if (row === null) {
      this.library.unidentifiedRows++;
      return true;
    }
    const isIncomplete = !isRagged && this.required.check(view, this.rowFindings);
    if (view.isFaulty || isRagged || isIncomplete) this.library.markFaulty(row);
    this.recused.note(view, row, this.source.fields, this.library);
    return true;
  }

  findings(): Finding[] {
    const { all, place } = this.rowFindings;
    const { count, firstRecord } = this.normalised;
    if (count === 0) return all;
    const summary = finding("OBJECT-NORMALISED", {
      origin: originIn(place, firstRecord, "code"),
      field: "code",
      sentence: {
        zh: `${count} 个编码按半角、大写、无空格读取，此处是第一个`,
        en: `${count} code(s) were read as half-width, upper case, no spaces; this is the first`,
      },
    });
    return [...all, summary];
  }

  /** The object's row in the library; null where the row has no usable code. */
  private putRow(view: RecordView, isRagged: boolean): number | null {
    const { bytes } = view;
    const start = view.starts[this.codeField] as number;
    const end = view.ends[this.codeField] as number;
    const isPlain = this.identifierField === undefined && creditCodeCheck(bytes, start, end) === "valid";
    if (isPlain && !endsInZeros(bytes, end)) return this.rows.put(view, bytes, start, end, isRagged);
    const identifierName = this.identifierField === undefined ? "" : view.text(this.identifierField).trim();
    const { id, code, isNormalised, problem } = readObjectCode(view.text(this.codeField), identifierName);
    if (problem) this.rowFindings.say(problem.code, view, "code", problem.sentence);
    if (id === null) return null;
    if (isNormalised && this.normalised.count++ === 0) this.normalised.firstRecord = view.record;
    const idBytes = Buffer.from(id, "utf8");
    const row = this.rows.put(view, idBytes, 0, idBytes.length, isRagged);
    if (id !== code) this.library.noteOtherNumber(code, row);
    if (problem && CATALOG[problem.code].severity === "error") this.library.markFaulty(row);
    return row;
  }
}

/** What Excel leaves of an 18-digit number. */
function endsInZeros(bytes: Uint8Array, end: number): boolean {
  return bytes[end - 1] === 48 && bytes[end - 2] === 48 && bytes[end - 3] === 48;
}
