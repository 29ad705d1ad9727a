// Small tables whole: rows of strings with their places, every fault of the bytes a finding.

import type { Finding } from "../diagnostics/finding.js";
import { decodeText } from "./encoding.js";
import { scanRecords } from "./record-scanner.js";
import { scanFinding } from "./scan-findings.js";

export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** Excel's row number. */
  readonly record: number;
}

export interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly findings: readonly Finding[];
}

export function readRows(bytes: Uint8Array, file: string): CsvRows {
  const { text, findings } = decodeText(bytes, file);
  if (text === null) return { rows: [], findings };
  const rows: CsvRow[] = [];
  scanRecords([Buffer.from(text, "utf8")], {
    record(view) {
      rows.push({ cells: view.cells(), line: view.line, record: view.record });
      return true;
    },
    fault(fault, line, record, field) {
      findings.push(scanFinding(fault, file, line, record, field));
    },
  });
  return { rows, findings };
}
