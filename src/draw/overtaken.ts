// A freeze that waited: draws made since may have used up an object's frequency.

import type { FreezeBody, FrozenTask } from "../ledger/freeze-body.js";
import { type History, usedUpCodes } from "../ledger/history.js";
import type { Pool } from "./pool.js";

/** True where an object still in the draw would by now be out for its frequency. */
export function exclusionNowMissing(
  task: FrozenTask,
  pool: Pool,
  history: History,
  { year, supersedes }: FreezeBody,
): boolean {
  const usedUp = usedUpCodes(history, year, task.items, supersedes);
  if (usedUp.size === 0) return false;
  return pool.rows.some(
    (row, position) => pool.excluded[position] === "" && usedUp.has(pool.table.codes.text(row)),
  );
}
