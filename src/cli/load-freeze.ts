// A freeze of the ledger made ready to be drawn, or why it cannot be.

import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import { exclusionNowMissing } from "../draw/overtaken.js";
import type { Pool } from "../draw/pool.js";
import { readPool } from "../draw/read-pool.js";
import { actNumber } from "../ledger/act.js";
import type { FrozenTask } from "../ledger/freeze-body.js";
import type { FreezeAct, History } from "../ledger/history.js";
import { nextOccasion, nextRound } from "../ledger/history.js";
import { sha256Of } from "../ledger/listed-files.js";
import type { LedgerSnapshot } from "../ledger/snapshot.js";

export interface LoadedFreeze {
  readonly freeze: FreezeAct;
  readonly tasks: readonly { readonly task: FrozenTask; readonly pool: Pool }[];
}

export function loadFreeze(
  number: number,
  history: History,
  snapshot: LedgerSnapshot,
): LoadedFreeze | Finding {
  const freeze = history.freezes.find(({ act }) => act.act === number);
  if (!freeze || freeze.body.tasks.length === 0) {
    return noFreeze(number, "没有这一号带任务的冻结", "there is no freeze of tasks with this number");
  }
  if (history.draws.some((past) => past.freeze.act.act === number)) {
    return noFreeze(number, "这一号冻结已经抽过", "this freeze has been drawn");
  }
  const { body } = freeze;
  const overtaken = body.tasks.find(
    (task) =>
      task.round !== nextRound(history, body.plan, task) ||
      task.occasion !== nextOccasion(history, body.plan, task.id, body.supersedes),
  );
  if (overtaken) return wasOvertaken(number, overtaken.id);
  const folder = snapshot.folders[number - 1];
  const tasks: { task: FrozenTask; pool: Pool }[] = [];
  for (const task of body.tasks) {
    const chunks = folder?.files.get(task.pool);
    const listed = freeze.act.files.find(({ path }) => path === task.pool);
    const pool = chunks ? readPool(chunks()) : { badLine: 0 };
    if (!chunks || "badLine" in pool || sha256Of(chunks) !== listed?.sha256)
      return changedPool(folder?.name, task.pool);
    if (exclusionNowMissing(task, pool, history, body)) return wasOvertaken(number, task.id);
    tasks.push({ task, pool });
  }
  return { freeze, tasks };
}

function wasOvertaken(number: number, task: string): Finding {
  return noFreeze(
    number,
    `冻结之后任务 ${task} 或它的事项又有过抽取，这一号已过时，请重新冻结`,
    `task ${task} or one of its items has been drawn since: freeze again`,
  );
}

function noFreeze(number: number, zh: string, en: string): Finding {
  return finding("DRAW-NO-FREEZE", {
    origin: originOfFile("ledger"),
    value: actNumber(number),
    sentence: { zh, en },
  });
}

function changedPool(folder: string | undefined, pool: string): Finding {
  return finding("LEDGER-FILE-CHANGED", {
    origin: originOfFile(`ledger/${folder}/${pool}`),
    sentence: { zh: "待抽取库在冻结后被改动", en: "the pool was changed after the freeze" },
  });
}
