// Freezes tasks: pools, strata, quotas, inspectors and recusals as they stand before a seed is known.

import { type Finding, finding, hasErrors } from "../diagnostics/finding.js";
import type { Conditions } from "../domain/conditions.js";
import type { InspectionItem } from "../domain/inspection-item.js";
import type { Origin } from "../domain/origin.js";
import type { Plan, Task } from "../domain/plan.js";
import type { History } from "../ledger/history.js";
import { nextOccasion, usedUpCodes } from "../ledger/history.js";
import { classAYearFindings } from "./class-a-year.js";
import { buildFrame, type Frame, type FrameContext } from "./frame.js";
import { frameFindings } from "./frame-findings.js";

export interface FreezeRequest extends FrameContext {
  /** In order of id. */
  readonly tasks: readonly Task[];
  readonly items: ReadonlyMap<string, InspectionItem>;
  readonly whereOf: (task: Task) => Conditions;
  readonly history: History;
  /** The draw that is drawn again, or null. */
  readonly supersedes: number | null;
  readonly excludeFaulty: boolean;
  readonly originOfRow: (row: number) => Origin;
}

export interface Frozen {
  readonly frames: readonly Frame[];
  readonly occasions: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** Usable only where the findings have no error. */
export function freezeTasks(request: FreezeRequest): Frozen {
  const occasions = new Map(request.plan.tasks.map((task) => [task.id as string, occasionOf(task, request)]));
  const frames = request.tasks.map((task) => frameOf(task, occasions.get(task.id) ?? 1, request));
  const perTask = frames.flatMap((frame) =>
    frameFindings(frame, {
      occasion: occasions.get(frame.task.id) ?? 1,
      excludeFaulty: request.excludeFaulty,
      originOfRow: request.originOfRow,
    }),
  );
  const findings = hasErrors(perTask) ? perTask : [...perTask, ...yearFindings(request, frames)];
  return { frames, occasions, findings };
}

function occasionOf(task: Task, { history, plan, supersedes }: FreezeRequest): number {
  return nextOccasion(history, plan.id, task.id, supersedes);
}

function frameOf(task: Task, occasion: number, request: FreezeRequest): Frame {
  const { history, plan, supersedes, whereOf } = request;
  const usedUp = usedUpCodes(history, plan.year, itemsOf(task, request), supersedes);
  return buildFrame({ task, where: whereOf(task), occasion, usedUp }, request);
}

export function itemsOf(
  task: Task,
  { items }: { readonly items: ReadonlyMap<string, InspectionItem> },
): readonly InspectionItem[] {
  return task.items.flatMap((id) => items.get(id) ?? []);
}

/** A class A item's year takes in the plan's other tasks that have it, so their frames are built too. */
function yearFindings(request: FreezeRequest, frames: readonly Frame[]): Finding[] {
  const known = new Map(frames.map((frame) => [frame.task.id as string, frame]));
  const items = new Set(request.tasks.flatMap((task) => itemsOf(task, request)));
  return [...items].flatMap((item) => {
    if (item.class !== "A") return [];
    const tasks = request.plan.tasks.filter((task) => task.items.includes(item.id));
    const all = tasks.map((task) => {
      const frame = known.get(task.id) ?? frameOf(task, 1, request);
      known.set(task.id, frame);
      return frame;
    });
    return classAYearFindings(item, all);
  });
}

/** Years of the windows whose holidays nobody has announced yet. */
export function provisionalFindings(years: readonly number[], plan: Plan): Finding[] {
  return years.map((year) =>
    finding("CALENDAR-PROVISIONAL", {
      origin: plan.origin,
      value: String(year),
      sentence: {
        zh: `${year} 年的放假安排尚未公布，该年工作日暂按周一至周五列出`,
        en: `the holidays of ${year} are not announced; its working days are Monday to Friday for now`,
      },
    }),
  );
}
