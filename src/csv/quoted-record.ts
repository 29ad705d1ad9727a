// A record with escaped or odd quotes goes to csv-parse, the authority on quoting.

import { parse } from "csv-parse/sync";
import type { RecordView } from "./record-view.js";

/** Rewrites the view's fields as csv-parse reads them; false where it refuses the record. */
export function readQuotedRecord(view: RecordView, start: number, end: number): boolean {
  const { buffer, byteOffset } = view.bytes;
  const source = Buffer.from(buffer, byteOffset + start, end - start);
  let records: string[][];
  try {
    records = parse(source, { relax_column_count: true, skip_empty_lines: false });
  } catch {
    return false;
  }
  const [cells] = records;
  if (records.length !== 1 || !cells) return false;
  view.bytes = Buffer.from(cells.join(""), "utf8");
  view.fieldCount = cells.length;
  let offset = 0;
  cells.forEach((cell, field) => {
    if (field === view.starts.length) view.grow();
    view.starts[field] = offset;
    offset += Buffer.byteLength(cell, "utf8");
    view.ends[field] = offset;
  });
  return true;
}
