// Overlays join columns to the library by code, and win: credit often comes in a file of its own.

import type { RecordVisitor, ScanFault } from "../csv/record-scanner.js";
import type { RecordView } from "../csv/record-view.js";
import { scanFinding } from "../csv/scan-findings.js";
import type { Finding } from "../diagnostics/finding.js";
import { finding } from "../diagnostics/finding.js";
import { ByteDictionary } from "../tables/byte-dictionary.js";
import type { CellColumn } from "./object-cells.js";
import { type CodeReading, readObjectCode } from "./object-code.js";
import { LineMap, type ObjectLibrary, originIn } from "./object-library.js";
import { RowFindings } from "./object-row-findings.js";
import { evenOut, type TableWidth } from "./object-row-width.js";

/** How many cells of a column differ, and the first of them. */
interface Difference {
  readonly count: number;
  readonly firstRecord: number;
  readonly code: string;
  readonly was: string;
  readonly is: string;
}

interface OverlayFile extends TableWidth {
  readonly file: string;
  readonly fields: ReadonlyMap<string, number>;
  readonly headerRecord: number;
  readonly columns: readonly CellColumn[];
}

export class OverlayReader implements RecordVisitor {
  private readonly lines = new LineMap();
  private readonly rowFindings: RowFindings;
  /** Codes in the order of the library. */
  private readonly index = new ByteDictionary();
  private rowCount = 0;
  /** By column, the objects this file has spoken of already. */
  private readonly spoken: readonly Set<number>[];
  private readonly differing = new Map<string, Difference>();

  constructor(
    private readonly source: OverlayFile,
    private readonly library: ObjectLibrary,
  ) {
    this.rowFindings = new RowFindings({ file: source.file, fields: source.fields, lines: this.lines });
    this.spoken = source.columns.map(() => new Set());
    const { codes, order } = library;
    for (const row of order) this.index.intern(codes.bytes, codes.start(row), codes.end(row));
  }

  fault(fault: ScanFault, line: number, record: number, field: number): void {
    if (record <= this.source.headerRecord) return;
    this.rowFindings.all.push(scanFinding(fault, this.source.file, line, record, field));
  }

  record(view: RecordView): boolean {
    if (view.record <= this.source.headerRecord) return true;
    this.lines.note(view.record, view.line);
    this.rowCount++;
    const isRagged = evenOut(view, this.source, this.rowFindings);
    const { id, problem } = this.readCode(view);
    const row = id === null ? -1 : this.rowOf(id);
    if (id === null && problem) this.rowFindings.say(problem.code, view, "code", problem.sentence);
    if (id === null) this.library.unidentifiedRows++;
    if (row >= 0) {
      if (view.isFaulty || isRagged) this.library.markFaulty(row);
      if (!isRagged) this.lay(view, row);
    } else if (id !== null && this.library.size > 0) {
      this.rowFindings.say("OVERLAY-UNKNOWN-CODE", view, "code", {
        zh: "名录库里没有这个编码，这一行没有用上",
        en: "the library has no such code; the row is not used",
      });
    }
    return true;
  }

  get isEmpty(): boolean {
    return this.rowCount === 0;
  }

  findings(): Finding[] {
    const notes = [...this.differing].map(([key, { count, firstRecord, code, was, is }]) =>
      finding("OVERLAY-WINS", {
        origin: originIn(this.rowFindings.place, firstRecord, key),
        field: key,
        sentence: {
          zh: `有 ${count} 处与名录库不同，以此表为准；第一处是 ${code}：名录库“${was}”，此表“${is}”`,
          en: `${count} cell(s) differ from the library and win; the first is ${code}: “${was}” there, “${is}” here`,
        },
      }),
    );
    return [...this.rowFindings.all, ...notes];
  }

  /** An overlay as long as the library asks for every object: an index then beats searching. */
  private rowOf(id: string): number {
    const index = this.index.find(id);
    return index >= 0 ? (this.library.order[index] as number) : this.library.find(id);
  }

  private readCode(view: RecordView): CodeReading {
    const identifier = this.source.fields.get("identifierName");
    const name = identifier === undefined ? "" : view.text(identifier).trim();
    return readObjectCode(view.text(this.source.fields.get("code") ?? 0), name);
  }

  private lay(view: RecordView, row: number): void {
    this.source.columns.forEach((column, at) => {
      const [start, end] = [view.starts[column.field] as number, view.ends[column.field] as number];
      const cell = column.read(view.bytes, start, end, view.record);
      if (cell.problem) {
        this.library.markFaulty(row);
        this.rowFindings.say(cell.problem.code, view, column.key, cell.problem.sentence);
      }
      const target = column.target;
      const here = target.idAt(row);
      const isSame = here === cell.id;
      if (target.textOf(cell.id) === "" || (isSame && this.spoken[at]?.has(row))) return;
      if (this.spoken[at]?.has(row)) {
        this.library.markFaulty(row);
        this.rowFindings.say("OVERLAY-REPEATED", view, column.key, {
          zh: `同一编码前面已写作“${target.textOf(here)}”`,
          en: `the same code said “${target.textOf(here)}” further up`,
        });
        return;
      }
      this.spoken[at]?.add(row);
      if (!isSame && target.textOf(here) !== "")
        this.noteDifference(column.key, view.record, row, [target.textOf(here), target.textOf(cell.id)]);
      target.setText(row, target.textOf(cell.id));
    });
  }

  private noteDifference(
    key: string,
    record: number,
    row: number,
    [was, is]: readonly [string, string],
  ): void {
    const code = this.library.codes.text(row);
    const known = this.differing.get(key) ?? { count: 0, firstRecord: record, code, was, is };
    this.differing.set(key, { ...known, count: known.count + 1 });
  }
}
