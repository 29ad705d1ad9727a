// A row with more or fewer fields than the header: its values may have shifted.

import type { RecordView } from "../csv/record-view.js";
import type { RowFindings } from "./object-row-findings.js";

export interface TableWidth {
  /** Columns with a title. */
  readonly fieldCount: number;
  /** With the empty titles that Excel leaves at the end. */
  readonly widestRow: number;
}

/**
 * True where the row is ragged; missing fields are then empty ones. Empty fields under the header's own empty
 * titles are Excel's doing; any other, even an empty one, may mean that an unquoted comma has shifted the row.
 */
export function evenOut(
  view: RecordView,
  { fieldCount, widestRow }: TableWidth,
  findings: RowFindings,
): boolean {
  if (view.fieldCount === fieldCount || isExcelsDoing(view, fieldCount, widestRow)) return false;
  findings.say("CSV-RAGGED-ROW", view, null, {
    zh: `这一行有 ${view.fieldCount} 列，表头有 ${fieldCount} 列`,
    en: `the row has ${view.fieldCount} field(s), the header ${fieldCount}`,
  });
  view.padTo(fieldCount);
  return true;
}

function isExcelsDoing(view: RecordView, fieldCount: number, widestRow: number): boolean {
  if (view.fieldCount < fieldCount || view.fieldCount > widestRow) return false;
  for (let field = fieldCount; field < view.fieldCount; field++) {
    if (view.starts[field] !== view.ends[field]) return false;
  }
  return true;
}
