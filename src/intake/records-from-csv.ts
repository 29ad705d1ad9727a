// The rows of a small table as records.

import { cellOrigin, rowOrigin } from "../csv/cell-place.js";
import { findHeader, type HeaderField } from "../csv/header.js";
import { type CsvRow, readRows } from "../csv/read-rows.js";
import { finding } from "../diagnostics/finding.js";
import { FieldIntake } from "./field-intake.js";
import type { ReadingTools, SourceFile } from "./intake-context.js";
import { fieldsOf, headerFields, type JsonSchema } from "./schema-set.js";
import type { Records, SourceRecord } from "./source-record.js";
import { trimmed } from "./white-space.js";

/** `names` where a table spells the fields otherwise than the schema, as a plan's does. */
export function recordsFromCsv(
  { file, bytes }: SourceFile,
  schema: JsonSchema,
  { readCell }: ReadingTools,
  names: readonly HeaderField[] = headerFields(schema),
): Records {
  const { rows, findings } = readRows(bytes, file);
  const header = findHeader(rows, names, file);
  if (header.columns === null) {
    // Where the bytes are no text, there is no use in saying that they have no header.
    return {
      records: [],
      findings: rows.length === 0 && findings.length > 0 ? findings : [...findings, ...header.findings],
      isComplete: false,
    };
  }
  const { columns, rowIndex } = header;
  const intake = new FieldIntake(readCell);
  const faultyLines = new Set(
    findings.filter(({ severity }) => severity === "error").map(({ origin }) => origin.line),
  );
  const records: SourceRecord[] = [];
  let isComplete = true;
  for (const row of rows.slice(rowIndex + 1)) {
    if (row.cells.every((cell) => trimmed(cell) === "")) continue;
    if (faultyLines.has(row.line)) {
      isComplete = false;
    } else if (row.cells.length !== columns.length) {
      isComplete = false;
      intake.add(raggedRow(row, columns.length, file));
    } else {
      records.push(recordOf(row, columns, schema, file, intake));
    }
  }
  return { records, findings: [...findings, ...header.findings, ...intake.all()], isComplete };
}

function recordOf(
  row: CsvRow,
  columns: readonly (string | null)[],
  schema: JsonSchema,
  file: string,
  intake: FieldIntake,
): SourceRecord {
  const values: Record<string, unknown> = {};
  const faulty = new Set<string>();
  const blank = new Set<string>();
  const originOf = (field: string) => {
    const index = columns.indexOf(field);
    return index < 0 ? rowOrigin(file, row.line) : cellOrigin(file, row.line, row.record, index);
  };
  const required = new Set(schema.required ?? []);
  for (const [key, field] of fieldsOf(schema)) {
    const index = columns.indexOf(key);
    const place = { key, schema: field, origin: originOf(key) };
    const { value, problem } = intake.read(row.cells[index] ?? "", place);
    if (value !== undefined) values[key] = value;
    else if (problem) faulty.add(key);
    else if (required.has(key)) {
      faulty.add(key);
      // A missing column has been reported once, for the header.
      if (index >= 0) intake.require(place);
    } else if (index >= 0) blank.add(key);
  }
  return { values, parts: {}, origin: rowOrigin(file, row.line), originOf, faulty, blank };
}

function raggedRow(row: CsvRow, width: number, file: string) {
  return finding("CSV-RAGGED-ROW", {
    origin: rowOrigin(file, row.line),
    sentence: {
      zh: `这一行有 ${row.cells.length} 列，表头有 ${width} 列`,
      en: `the row has ${row.cells.length} fields, the header ${width}`,
    },
  });
}
