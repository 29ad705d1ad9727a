// Why one object was or was not drawn, out of the ledger alone: ticket, rank, cutoff, stratum, exclusion.

import type { Exclusion } from "../draw/exclusion.js";
import { reserveCount } from "../draw/quota.js";
import type { ReadPool } from "../draw/read-pool.js";
import { readPool } from "../draw/read-pool.js";
import { type Link, readChain } from "../ledger/chain.js";
import type { FreezeBody, FrozenStratum, FrozenTask } from "../ledger/freeze-body.js";
import type { History, PastDraw } from "../ledger/history.js";
import type { LedgerSnapshot } from "../ledger/snapshot.js";
import { compareByBytes } from "../tables/byte-order.js";
import { ticketsOf } from "../tickets/generators.js";

export interface Explanation {
  readonly freezeAct: number;
  /** Null while the freeze has not been drawn. */
  readonly drawAct: number | null;
  readonly fingerprint: string;
  readonly plan: string;
  readonly isSuperseded: boolean;
  readonly task: FrozenTask;
  readonly name: string;
  readonly excluded: Exclusion | "";
  /** Null where the row is outside the base. */
  readonly stratum: FrozenStratum | null;
  /** Null where it was not in the draw, or nothing has been drawn yet. */
  readonly lot: Lot | null;
  /** Some task under the same key has tiers that are not public: then the key is not either. */
  readonly isKeySensitive: boolean;
}

interface Lot {
  readonly generator: string;
  readonly key: string;
  readonly ticket: string;
  readonly cutoff: string;
  /** Among the tickets of its stratum, from 1. */
  readonly rank: number;
  readonly role: "winner" | "reserve" | "not-drawn";
}

/** One entry per frozen task whose pool holds the object, in order of acts. */
export function explainObject(code: string, snapshot: LedgerSnapshot, history: History): Explanation[] {
  const { links } = readChain(snapshot);
  return history.freezes.flatMap((freeze) => {
    const link = links.find(({ act }) => act.act === freeze.act.act);
    const past = history.draws.find((draw) => draw.freeze.act.act === freeze.act.act) ?? null;
    return freeze.body.tasks.flatMap((task) => {
      const pool = link ? poolOf(link, task) : null;
      const position = pool ? positionOf(pool, code) : -1;
      return pool && position >= 0
        ? [explanationOf({ task, pool, position, past, body: freeze.body, link })]
        : [];
    });
  });
}

/** Strata made of credit, risk, complaints or cases would betray them: those are not public. */
function isSensitive({ where, strata }: FrozenTask): boolean {
  const keys = [where, ...strata.map(({ when }) => when)].flatMap((conditions) => Object.keys(conditions));
  return keys.some((key) => ["credit", "risk", "complaints", "cases"].includes(key));
}

interface Found {
  readonly task: FrozenTask;
  readonly pool: ReadPool;
  readonly position: number;
  readonly past: PastDraw | null;
  readonly body: FreezeBody;
  readonly link: Link | undefined;
}

function explanationOf({ task, pool, position, past, body, link }: Found): Explanation {
  const stratum = (pool.strata[position] as number) - 1;
  const excluded = pool.excluded[position] ?? "";
  return {
    freezeAct: link?.act.act ?? 0,
    drawAct: past?.draw.act.act ?? null,
    fingerprint: past?.draw.act.fingerprint ?? link?.act.fingerprint ?? "",
    plan: body.plan,
    isSuperseded: past?.isSuperseded ?? false,
    task,
    name: pool.table.names.text(position),
    excluded,
    stratum: task.strata[stratum] ?? null,
    isKeySensitive: body.tasks.some(isSensitive),
    lot: past && excluded === "" && stratum >= 0 ? lotOf(task, pool, position, past) : null,
  };
}

function lotOf(task: FrozenTask, pool: ReadPool, position: number, { draw }: PastDraw): Lot {
  const { key, generator, tasks } = draw.body;
  const ticketOf = ticketsOf({ key, purpose: "object", scope: task.scope }, generator);
  const code = pool.table.codes.text(position);
  const ticket = ticketOf(code);
  let rank = 1;
  pool.rows.forEach((row, other) => {
    if (pool.strata[other] !== pool.strata[position] || pool.excluded[other] !== "") return;
    const otherCode = pool.table.codes.text(row);
    const order = compareByBytes(ticketOf(otherCode), ticket) || compareByBytes(otherCode, code);
    if (order < 0) rank++;
  });
  const index = (pool.strata[position] as number) - 1;
  const drawn = tasks.find(({ id }) => id === task.id)?.strata[index];
  const quota = task.strata[index]?.quota ?? 0;
  const role = rank <= quota ? "winner" : rank <= quota + reserveCount(quota) ? "reserve" : "not-drawn";
  return { generator, key, ticket, cutoff: drawn?.cutoff ?? "", rank, role };
}

function poolOf({ folder }: Link, task: FrozenTask): ReadPool | null {
  const chunks = folder.files.get(task.pool);
  const pool = chunks ? readPool(chunks()) : null;
  return pool === null || "badLine" in pool ? null : pool;
}

/** By its id; an object of another kind of number also by the number, without the name of its kind. */
function positionOf(pool: ReadPool, code: string): number {
  const { codes } = pool.table;
  const exact = pool.rows.findIndex((row) => codes.text(row) === code);
  return exact >= 0 ? exact : pool.rows.findIndex((row) => codes.text(row).endsWith(`/${code}`));
}
