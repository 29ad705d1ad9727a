// A task's pool with its strata counted and its quotas set: all that a freeze says of it.

import type { AreaTree } from "../domain/area-tree.js";
import type { Conditions } from "../domain/conditions.js";
import type { Plan, Task } from "../domain/plan.js";
import { type Rounding, roundingOf, type Share } from "../domain/share.js";
import { exclusionOf } from "./exclusion.js";
import { membershipTest } from "./membership.js";
import type { ObjectTable } from "./object-table.js";
import { buildPool, countStrata, type Pool, type StratumCount } from "./pool.js";
import { shareCount, shareOf } from "./quota.js";
import { stratumOf } from "./stratify.js";

/** What stays the same for every task of one freeze. */
export interface FrameContext {
  readonly plan: Plan;
  readonly areas: AreaTree;
  readonly table: ObjectTable;
  /** Rows of the table in order of code. */
  readonly order: Uint32Array;
  readonly unclassifiedCredit: string | null;
}

export interface Frame {
  readonly task: Task;
  readonly where: Conditions;
  readonly pool: Pool;
  readonly strata: readonly Stratum[];
}

export interface Stratum extends StratumCount {
  /** `1`, `2`… in the order of the tiers. */
  readonly name: string;
  readonly when: Conditions;
  /** Of a task-count its part of the count. */
  readonly share: Share;
  readonly rounding: Rounding | null;
  readonly rounds: number;
  /** Before the min with `inPool`. */
  readonly quota: number;
}

export interface FrameRequest {
  readonly task: Task;
  readonly where: Conditions;
  /** 1 + draws of the task that stand. */
  readonly occasion: number;
  readonly usedUp: ReadonlySet<string>;
}

export function buildFrame(request: FrameRequest, context: FrameContext): Frame {
  const { task, where, usedUp } = request;
  const { plan, areas, table, order, unclassifiedCredit } = context;
  const tiers = task.sampling.tiers.map(({ when }) => when);
  const pool = buildPool({
    table,
    order,
    isMember: membershipTest({ where, lead: task.lead }, areas, table),
    exclusionOf: exclusionOf(
      { planArea: plan.area, areas, year: plan.year, inspected: task.inspected, usedUp },
      table,
    ),
    stratumOf: stratumOf({ tiers, areas, unclassifiedCredit }, table),
  });
  return { task, where, pool, strata: strataOf(request, countStrata(pool, tiers.length)) };
}

function strataOf({ task, occasion }: FrameRequest, counts: readonly StratumCount[]): Stratum[] {
  const shares = sharesOf(task, occasion, counts);
  return task.sampling.tiers.map(({ when, rounds }, index) => {
    const { members, inPool } = counts[index] ?? { members: 0, inPool: 0 };
    const share = shares[index] ?? { kind: "count", count: 0 };
    const rounding = share.kind === "count" ? null : roundingOf(share, task.rounding);
    const quota = rounds < occasion ? 0 : quotaOf(share, members, rounding);
    return { name: String(index + 1), when, members, inPool, share, rounding, rounds, quota };
  });
}

/** A count for the whole task is spread over the tiers that still have a round to come. */
function sharesOf(task: Task, occasion: number, counts: readonly StratumCount[]): readonly Share[] {
  if (task.sampling.kind === "by-tier") return task.sampling.tiers.map(({ share }) => share);
  const members = task.sampling.tiers.map(({ rounds }, index) =>
    rounds < occasion ? 0 : (counts[index]?.members ?? 0),
  );
  return shareCount(task.sampling.count, members).map((count) => ({ kind: "count", count }));
}

/** Of one round. */
export function quotaOf(share: Share, members: number, rounding: Rounding | null): number {
  return share.kind === "count" ? share.count : shareOf(members, share.ratio, rounding ?? "up");
}
