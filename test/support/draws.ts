// A draw of given pools, as the act keeps it: what a law about draws looks at.

import { type DrawAct, drawAct } from "../../src/draw/draw-act.js";
import type { Pool } from "../../src/draw/pool.js";
import type { StratumDraw } from "../../src/draw/select.js";
import type { FrozenTask } from "../../src/ledger/freeze-body.js";
import type { Generator } from "../../src/tickets/generators.js";

export interface Drawing {
  readonly seed: string;
  readonly generator: Generator;
  readonly scope?: string;
}

/** One task's strata, each with its winners and reserves in order of rank. */
export function drawPool(
  pool: Pool,
  quotas: readonly number[],
  { seed, generator, scope = "task:T1:1" }: Drawing,
): readonly StratumDraw[] {
  const task = frozenTask("T1", scope, quotas);
  return drawTasks([{ task, pool }], { seed, generator }).draws[0]?.strata ?? [];
}

export function drawTasks(
  tasks: readonly { readonly task: FrozenTask; readonly pool: Pool }[],
  { seed, generator }: Drawing,
): DrawAct {
  return drawAct({
    plan: "GA-2026",
    freeze: { act: 1, fingerprint: "0".repeat(64) },
    supersedes: null,
    tasks,
    seed: { text: seed, grade: "L0" },
    generator,
  });
}

/** A task as frozen, of which a draw reads the id, the scope and the quotas. */
export function frozenTask(id: string, scope: string, quotas: readonly number[]): FrozenTask {
  return {
    id,
    name: `任务${id}`,
    group: null,
    round: 1,
    occasion: 1,
    scope,
    pool: "pool-01.csv",
    where: {},
    items: [],
    departments: [],
    lead: "scjg",
    from: "2026-05-06",
    to: "2026-07-31",
    inspected: "剔除",
    rounding: "wording",
    strata: quotas.map((quota, index) => ({
      name: String(index + 1),
      when: {},
      members: 0,
      count: quota,
      rounds: 1,
      inPool: 0,
      quota,
    })),
  };
}

export function winnersOf(strata: readonly StratumDraw[]): readonly string[] {
  return strata.flatMap(({ drawn }) => drawn.filter(({ role }) => role === "winner").map(({ code }) => code));
}
