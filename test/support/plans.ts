// A plan and its tasks as intake makes them, with what a test wants otherwise.

import type { AreaId, DepartmentId, ItemId, PlanId, TaskId } from "../../src/domain/identifiers.js";
import { originOfFile } from "../../src/domain/origin.js";
import { type PlainDate, parsePlainDate } from "../../src/domain/plain-date.js";
import type { Plan, Task } from "../../src/domain/plan.js";
import { ratio } from "../../src/domain/ratio.js";
import type { Share } from "../../src/domain/share.js";

export function taskOf(id: string, details: Partial<Omit<Task, "id">> = {}): Task {
  return {
    id: id as TaskId,
    name: `任务${id}`,
    items: ["I1" as ItemId],
    objects: null,
    sampling: { kind: "by-tier", tiers: [{ when: {}, rounds: 1, share: percentOf(50n) }] },
    rounds: 1,
    lead: "scjg" as DepartmentId,
    responding: [],
    from: day("2026-05-06"),
    to: day("2026-07-31"),
    team: 2,
    group: null,
    inspected: "剔除",
    rounding: "wording",
    origin: originOfFile("plan.yaml"),
    originOf: () => originOfFile("plan.yaml"),
    ...details,
  };
}

export function planOf(tasks: readonly Task[], area: string | null = null): Plan {
  return {
    id: "GA-2026" as PlanId,
    name: "贵安新区2026年度抽查工作计划",
    year: 2026,
    area: area as AreaId | null,
    tasks,
    origin: originOfFile("plan.yaml"),
  };
}

export function percentOf(percent: bigint): Share {
  return { kind: "exact", ratio: ratio(percent, 100n) };
}

function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}
