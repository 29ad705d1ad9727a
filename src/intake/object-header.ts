// The header of a library file or overlay: found among the first rows, before any row is read.

import type { Encoding, TableSource } from "../csv/encoding.js";
import { damagedFinding, encodingOf, gb18030Finding, notTextFinding, utf8Chunks } from "../csv/encoding.js";
import { findHeader, HEADER_SEARCH_ROWS, type HeaderField } from "../csv/header.js";
import type { CsvRow } from "../csv/read-rows.js";
import { scanRecords } from "../csv/record-scanner.js";
import { type Finding, hasErrors } from "../diagnostics/finding.js";

export interface OpenedTable {
  readonly chunks: () => Iterable<Uint8Array>;
  /** Field index by key. */
  readonly fields: ReadonlyMap<string, number>;
  /** Columns with a title. */
  readonly fieldCount: number;
  /** With the empty titles that Excel leaves at the end. */
  readonly widestRow: number;
  readonly headerRecord: number;
  readonly headerLine: number;
}

/** Table null where the findings say why it cannot be read. */
export function openTable(
  file: string,
  { peek, read }: TableSource,
  headerFields: readonly HeaderField[],
): { readonly table: OpenedTable | null; readonly findings: readonly Finding[] } {
  const [head = new Uint8Array(0)] = peek();
  const notText = notTextFinding(head, file);
  if (notText) return { table: null, findings: [notText] };
  const encoding = encodingOf(peek);
  if (encoding === "damaged") return { table: null, findings: [damagedFinding(peek, file)] };
  const rows = firstRows(utf8Chunks(peek, encoding));
  const header = findHeader(rows, headerFields, file);
  const findings = [...encodingNotes(encoding, file), ...header.findings];
  const row = header.columns === null ? undefined : rows[header.rowIndex];
  if (header.columns === null || !row || hasErrors(findings)) return { table: null, findings };
  const fields = new Map(
    header.columns.flatMap((key, index) => (key === null ? [] : [[key, index] as const])),
  );
  const fieldCount = widthOf(row);
  const widestRow = row.cells.length;
  const chunks = () => utf8Chunks(read, encoding);
  return {
    table: { chunks, fields, fieldCount, widestRow, headerRecord: row.record, headerLine: row.line },
    findings,
  };
}

function encodingNotes(encoding: Encoding, file: string): Finding[] {
  return encoding === "gb18030" ? [gb18030Finding(file)] : [];
}

function firstRows(chunks: Iterable<Uint8Array>): CsvRow[] {
  const rows: CsvRow[] = [];
  scanRecords(chunks, {
    record(view) {
      rows.push({ cells: view.cells(), line: view.line, record: view.record });
      return rows.length < HEADER_SEARCH_ROWS;
    },
    // Said when the rows themselves are read.
    fault: () => undefined,
  });
  return rows;
}

/** Empty titles at the end are Excel's doing. */
function widthOf({ cells }: CsvRow): number {
  return cells.findLastIndex((title) => title.trim() !== "") + 1;
}
