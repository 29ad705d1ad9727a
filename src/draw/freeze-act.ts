// A freeze as an act: its own keys, and the pools and people as files.

import type { InspectionItem } from "../domain/inspection-item.js";
import { ratioText } from "../domain/ratio.js";
import type { ActDraft, ActFile } from "../ledger/act.js";
import type { FreezeBody, FrozenStratum, FrozenTask } from "../ledger/freeze-body.js";
import { type History, nextRound } from "../ledger/history.js";
import { sortedByBytes } from "../tables/byte-order.js";
import { ALGORITHM } from "../tickets/digest.js";
import type { Generator } from "../tickets/generators.js";
import { drawScope } from "../tickets/scope.js";
import type { Frame, FrameContext, Stratum } from "./frame.js";
import { itemsOf } from "./freeze.js";
import { type FrozenInspector, type FrozenRecusal, inspectorsFile, recusalsFile } from "./frozen-people.js";
import type { ReadableKey } from "./object-table.js";
import type { Pool } from "./pool.js";
import { poolChunks, poolColumns } from "./pool-file.js";

export interface FreezeFacts extends FrameContext {
  readonly frames: readonly Frame[];
  readonly occasions: ReadonlyMap<string, number>;
  readonly items: ReadonlyMap<string, InspectionItem>;
  readonly inspectors: readonly FrozenInspector[];
  readonly recusals: readonly FrozenRecusal[];
  readonly history: History;
  readonly workingDays: readonly string[];
  readonly calendar: FreezeBody["calendar"];
  readonly supersedes: number | null;
  readonly reason: string | null;
  readonly commitment: string | null;
  readonly excludeFaulty: boolean;
  /** Made by the draw itself, so that nothing was fixed before the seed. */
  readonly withDraw: boolean;
  readonly generator: Generator;
}

export interface FreezeAct {
  readonly draft: ActDraft;
  readonly body: FreezeBody;
}

export function freezeAct(facts: FreezeFacts): FreezeAct {
  const pools = numberedPools(facts);
  const { plan, areas } = facts;
  const parameters = {
    excludeFaulty: facts.excludeFaulty,
    unclassifiedCredit: facts.unclassifiedCredit as FreezeBody["parameters"]["unclassifiedCredit"],
    withDraw: facts.withDraw,
    generator: facts.generator,
  };
  const body = {
    plan: plan.id,
    planArea: plan.area,
    year: plan.year,
    areas: areas.areas.map(({ id, parent }) => ({ id, parent })),
    workingDays: [...facts.workingDays],
    calendar: facts.calendar,
    supersedes: facts.supersedes,
    reason: facts.reason,
    commitment: facts.commitment,
    tasks: facts.frames.map((frame) => frozenTask(frame, pools.nameOf(frame), facts)),
  };
  const files = [...pools.files, inspectorsFile(facts.inspectors), recusalsFile(facts.recusals)];
  return {
    draft: { kind: "freeze", algorithm: ALGORITHM, parameters, body: { ...body }, files },
    body: { ...body, parameters },
  };
}

function frozenTask(frame: Frame, pool: string, facts: FreezeFacts): FrozenTask {
  const { task } = frame;
  const round = nextRound(facts.history, facts.plan.id, task);
  const departments = sortedByBytes(new Set([task.lead, ...task.responding]));
  return {
    id: task.id,
    name: task.name,
    group: task.group,
    round,
    occasion: facts.occasions.get(task.id) ?? 1,
    scope: drawScope(task, round),
    pool,
    where: frame.where,
    items: itemsOf(task, facts).map((item) => ({
      id: item.id,
      class: item.class,
      department: item.department,
      methods: sortedByBytes(item.methods),
      tags: sortedByBytes(item.requiredTags),
      frequency: item.frequency,
    })),
    departments: departments.map((id) => ({ id, seats: task.team })),
    lead: task.lead,
    from: task.from,
    to: task.to,
    inspected: task.inspected,
    rounding: task.rounding,
    ...(task.sampling.kind === "task-count" ? { count: task.sampling.count } : {}),
    strata: frame.strata.map(frozenStratum),
  };
}

function frozenStratum({
  name,
  when,
  members,
  share,
  rounding,
  rounds,
  inPool,
  quota,
}: Stratum): FrozenStratum {
  const asked = share.kind === "count" ? { count: share.count } : { ratio: ratioText(share.ratio) };
  return { name, when, members, ...asked, ...(rounding ? { rounding } : {}), rounds, inPool, quota };
}

interface NumberedPools {
  readonly files: readonly ActFile[];
  nameOf(frame: Frame): string;
}

/** Numbered by first use; tasks whose pools have the same bytes share one file. */
function numberedPools({ frames, table }: FreezeFacts): NumberedPools {
  const distinct: { readonly pool: Pool; readonly columns: readonly ReadableKey[] }[] = [];
  const names = new Map<Frame, string>();
  for (const frame of frames) {
    const columns = poolColumns([frame.where, ...frame.strata.map(({ when }) => when)], {
      departments: table.column("departments") !== null,
      lastInspectedOn: frame.task.inspected === "剔除",
    });
    const shared = distinct.findIndex(
      (other) => other.columns.join() === columns.join() && isSamePool(other.pool, frame.pool),
    );
    const index = shared >= 0 ? shared : distinct.push({ pool: frame.pool, columns }) - 1;
    names.set(frame, poolName(index));
  }
  return {
    files: distinct.map(({ pool, columns }, index) => ({
      path: poolName(index),
      chunks: () => poolChunks(pool, columns),
    })),
    nameOf: (frame) => names.get(frame) ?? "",
  };
}

function poolName(index: number): string {
  return `pool-${(index + 1).toString().padStart(2, "0")}.csv`;
}

/** Equal rows, strata and reasons over one table make equal bytes. */
function isSamePool(a: Pool, b: Pool): boolean {
  return (
    a.rows.length === b.rows.length &&
    a.rows.every((row, position) => row === b.rows[position]) &&
    a.strata.every((stratum, position) => stratum === b.strata[position]) &&
    a.excluded.every((exclusion, position) => exclusion === b.excluded[position])
  );
}
