// selection.csv: who was drawn, and who stands in reserve.

import { scanRecords } from "../csv/record-scanner.js";
import { SELECTION_COLUMNS } from "./draw-body.js";
import type { Chunks } from "./snapshot.js";

export interface SelectionRow {
  readonly task: string;
  readonly stratum: string;
  readonly rank: string;
  readonly code: string;
  readonly ticket: string;
  readonly role: string;
  readonly name: string;
  readonly line: number;
}

/** Null where the bytes are not such a table. */
export function readSelection(chunks: Chunks): readonly SelectionRow[] | null {
  const rows: SelectionRow[] = [];
  let isSound = true;
  let isHeader = true;
  scanRecords(chunks(), {
    record(view) {
      const cells = view.cells();
      if (isHeader) {
        isHeader = false;
        isSound = cells.join() === SELECTION_COLUMNS.join();
        return isSound;
      }
      const [task = "", stratum = "", rank = "", code = "", ticket = "", role = "", name = ""] = cells;
      rows.push({ task, stratum, rank, code, ticket, role, name, line: view.line });
      isSound &&= cells.length === SELECTION_COLUMNS.length;
      return isSound;
    },
    fault() {
      isSound = false;
    },
  });
  return isSound && !isHeader ? rows : null;
}

/** Codes of winners by task, in the order of the file. */
export function winnersOf(rows: readonly SelectionRow[]): ReadonlyMap<string, readonly string[]> {
  const winners = new Map<string, string[]>();
  for (const { task, code, role } of rows) {
    if (role !== "winner") continue;
    const codes = winners.get(task);
    if (codes) codes.push(code);
    else winners.set(task, [code]);
  }
  return winners;
}
