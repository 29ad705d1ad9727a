// 年度抽查工作计划 and its tasks (Art. 25–28).

import type { Conditions } from "./conditions.js";
import type { AreaId, DepartmentId, ItemId, PlanId, TaskId } from "./identifiers.js";
import type { Origin } from "./origin.js";
import type { PlainDate } from "./plain-date.js";
import type { RoundingPolicy, Share } from "./share.js";

export interface Plan {
  readonly id: PlanId;
  readonly name: string;
  readonly year: number;
  /** Null = everywhere. */
  readonly area: AreaId | null;
  readonly tasks: readonly Task[];
  readonly origin: Origin;
}

/** What happens to an object inspected this year already: out of the draw, or drawn and merged (Art. 34). */
export type InspectedPolicy = "剔除" | "融合";

export interface Task {
  readonly id: TaskId;
  readonly name: string;
  readonly items: readonly ItemId[];
  /** Name of a sub-library; null = all objects of the lead department. */
  readonly objects: string | null;
  readonly sampling: Sampling;
  /** Draws that the task may have this year: the largest of its tiers' rounds. */
  readonly rounds: number;
  readonly lead: DepartmentId;
  readonly responding: readonly DepartmentId[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Drawn seats per department. */
  readonly team: number;
  readonly group: string | null;
  readonly inspected: InspectedPolicy;
  readonly rounding: RoundingPolicy;
  readonly origin: Origin;
  readonly originOf: (field: string) => Origin;
}

/** One share per tier, or one count for the task, spread over the tiers by their size. */
export type Sampling =
  | { readonly kind: "by-tier"; readonly tiers: readonly TierWithShare[] }
  | { readonly kind: "task-count"; readonly count: number; readonly tiers: readonly Tier[] };

/** The first tier whose conditions hold takes the object. */
export interface Tier {
  readonly when: Conditions;
  readonly rounds: number;
}

interface TierWithShare extends Tier {
  readonly share: Share;
}
