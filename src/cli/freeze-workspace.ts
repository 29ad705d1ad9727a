// Puts workspace, ledger and options together into a freeze, or into the findings that forbid it.

import { type Finding, finding, hasErrors } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import { type PlainDate, yearOf } from "../domain/plain-date.js";
import type { Task } from "../domain/plan.js";
import { type ChosenTasks, chooseTasks, type TaskChoice } from "../draw/choose-tasks.js";
import type { Frame } from "../draw/frame.js";
import { freezeTasks, provisionalFindings } from "../draw/freeze.js";
import { type FreezeAct, freezeAct } from "../draw/freeze-act.js";
import type { History } from "../ledger/history.js";
import type { Generator } from "../tickets/generators.js";
import type { Workspace } from "./open-workspace.js";

export interface FreezeOptions {
  readonly choice: TaskChoice;
  readonly reason: string | null;
  readonly commitment: string | null;
  readonly excludeFaulty: boolean;
  readonly withDraw: boolean;
  /** Null = as the workspace says. */
  readonly generator: Generator | null;
}

export interface PreparedFreeze {
  readonly frames: readonly Frame[];
  /** Null where the findings have an error. */
  readonly freeze: FreezeAct | null;
  readonly findings: readonly Finding[];
}

export function prepareFreeze(
  workspace: Workspace,
  history: History,
  options: FreezeOptions,
): PreparedFreeze {
  if (workspace.blocking.length > 0) return refused(workspace.blocking);
  const unidentified = unidentifiedFindings(workspace, options);
  if (unidentified.length > 0) return refused(unidentified);
  const chosen = chooseTasks(options.choice, workspace.plans, history);
  if (!isChosen(chosen)) return refused(chosen);
  const { plan, tasks } = chosen;
  const { settings, library } = workspace;
  const supersedes = options.choice.kind === "superseded" ? options.choice.act : null;
  const context = {
    plan,
    areas: settings.areas,
    table: library,
    order: library.order,
    unclassifiedCredit: settings.defaults.unclassifiedCredit,
    items: workspace.items,
    history,
    supersedes,
    excludeFaulty: options.excludeFaulty,
  };
  const frozen = freezeTasks({
    ...context,
    tasks,
    whereOf: ({ objects }) => (objects === null ? {} : (settings.subLibraries.get(objects)?.where ?? {})),
    originOfRow: (row) => library.originOf(row, null),
  });
  const days = windowDays(workspace, tasks);
  const findings = [...frozen.findings, ...provisionalFindings(days.provisional, plan)];
  if (hasErrors(findings)) return { frames: frozen.frames, freeze: null, findings };
  const freeze = freezeAct({
    ...context,
    frames: frozen.frames,
    occasions: frozen.occasions,
    inspectors: workspace.inspectors.map((inspector) => ({ ...inspector, load: 0 })),
    recusals: workspace.recusals,
    workingDays: days.working,
    calendar: { own: days.own, provisional: days.provisional },
    reason: options.reason,
    commitment: options.commitment,
    withDraw: options.withDraw,
    generator: options.generator ?? settings.defaults.generator,
  });
  return { frames: frozen.frames, freeze, findings };
}

function refused(findings: readonly Finding[]): PreparedFreeze {
  return { frames: [], freeze: null, findings };
}

function isChosen(chosen: ChosenTasks | readonly Finding[]): chosen is ChosenTasks {
  return "plan" in chosen;
}

/** Rows without a usable code can stand in no pool, so not even their reason could be kept there. */
function unidentifiedFindings({ library }: Workspace, { excludeFaulty }: FreezeOptions): Finding[] {
  const { unidentifiedRows } = library;
  if (unidentifiedRows === 0 || excludeFaulty) return [];
  return [
    finding("DRAW-FAULTY", {
      origin: originOfFile(library.files[0]?.file ?? "suiji.yaml"),
      sentence: {
        zh: `名录库有 ${unidentifiedRows} 行没有可用的编码，不知道是谁`,
        en: `${unidentifiedRows} row(s) of the library have no usable code: nobody knows whose they are`,
      },
    }),
  ];
}

interface WindowDays {
  readonly working: readonly string[];
  readonly own: readonly { readonly date: string; readonly isWorking: boolean }[];
  readonly provisional: readonly number[];
}

/** Days of all windows, each once, in order. */
function windowDays({ calendar, ownDays }: Workspace, tasks: readonly Task[]): WindowDays {
  const isInWindow = (date: PlainDate) => tasks.some(({ from, to }) => date >= from && date <= to);
  const years = new Set(tasks.flatMap(({ from, to }) => yearsBetween(yearOf(from), yearOf(to))));
  return {
    working: [...new Set(tasks.flatMap(({ from, to }) => calendar.workingDaysIn(from, to)))].sort(),
    own: ownDays
      .filter(({ date }) => isInWindow(date))
      .map(({ date, isWorking }) => ({ date: date as string, isWorking }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    provisional: [...years].filter((year) => !calendar.isAnnounced(year)).sort((a, b) => a - b),
  };
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
