// The state of a ledger: a fold of its acts in order. There is no other state.

import type { Act } from "./act.js";
import type { DrawBody } from "./draw-body.js";
import type { FreezeBody, FrozenTask } from "./freeze-body.js";

/** An act of this ledger with its own keys read. */
export type ReadAct = FreezeAct | DrawAct;

export interface FreezeAct {
  readonly kind: "freeze";
  readonly act: Act;
  readonly body: FreezeBody;
}

interface DrawAct {
  readonly kind: "draw";
  readonly act: Act;
  readonly body: DrawBody;
  /** task → winners' codes. */
  readonly winners: ReadonlyMap<string, readonly string[]>;
}

export interface PastDraw {
  readonly draw: DrawAct;
  readonly freeze: FreezeAct;
  readonly isSuperseded: boolean;
}

export interface History {
  readonly acts: readonly ReadAct[];
  readonly freezes: readonly FreezeAct[];
  readonly draws: readonly PastDraw[];
  /** Seed text → the act that used it. */
  readonly seeds: ReadonlyMap<string, number>;
}

export const EMPTY_HISTORY: History = { acts: [], freezes: [], draws: [], seeds: new Map() };

/** The history after one more act. A draw whose freeze is not there leaves no trace: verify says so. */
export function afterAct(history: History, next: ReadAct): History {
  const acts = [...history.acts, next];
  if (next.kind === "freeze") return { ...history, acts, freezes: [...history.freezes, next] };
  const seeds = new Map(history.seeds).set(next.body.seed.text, next.act.act);
  const freeze = history.freezes.find(({ act }) => act.act === next.body.freeze.act);
  if (!freeze) return { ...history, acts, seeds };
  const { supersedes } = freeze.body;
  const earlier = history.draws.map((past) =>
    past.draw.act.act === supersedes ? { ...past, isSuperseded: true } : past,
  );
  return { ...history, acts, seeds, draws: [...earlier, { draw: next, freeze, isSuperseded: false }] };
}

/** Earlier draws of the task or its group, superseded ones included: they used up their scopes. */
export function nextRound(
  history: History,
  planId: string,
  task: { id: string; group: string | null },
): number {
  const isSame = (frozen: FrozenTask) =>
    task.group === null ? frozen.group === null && frozen.id === task.id : frozen.group === task.group;
  return 1 + drawsOf(history, planId).filter(({ freeze }) => freeze.body.tasks.some(isSame)).length;
}

/** 1 + draws of the task that stand. `supersedes` no longer counts: it is being drawn again. */
export function nextOccasion(
  history: History,
  planId: string,
  taskId: string,
  supersedes: number | null,
): number {
  const standing = drawsOf(history, planId).filter(
    ({ draw, freeze, isSuperseded }) =>
      !isSuperseded && draw.act.act !== supersedes && freeze.body.tasks.some(({ id }) => id === taskId),
  );
  return 1 + standing.length;
}

/** Codes drawn so often this year for one of the items that its frequency is used up. */
export function usedUpCodes(
  history: History,
  year: number,
  items: readonly { readonly id: string; readonly frequency: number | null }[],
  supersedes: number | null,
): ReadonlySet<string> {
  const usedUp = new Set<string>();
  for (const { id, frequency } of items) {
    if (frequency === null) continue;
    for (const [code, wins] of winsOfItem(history, year, id, supersedes)) {
      if (wins >= frequency) usedUp.add(code);
    }
  }
  return usedUp;
}

function winsOfItem(history: History, year: number, itemId: string, supersedes: number | null) {
  const wins = new Map<string, number>();
  for (const { draw, freeze, isSuperseded } of history.draws) {
    if (isSuperseded || draw.act.act === supersedes || freeze.body.year !== year) continue;
    for (const task of freeze.body.tasks) {
      if (!task.items.some(({ id }) => id === itemId)) continue;
      for (const code of draw.winners.get(task.id) ?? []) wins.set(code, (wins.get(code) ?? 0) + 1);
    }
  }
  return wins;
}

function drawsOf(history: History, planId: string): readonly PastDraw[] {
  return history.draws.filter(({ freeze }) => freeze.body.plan === planId);
}
