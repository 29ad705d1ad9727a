// Which tasks one act freezes: named ones, all that are left, or those of a draw that is superseded.

import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import type { Plan, Task } from "../domain/plan.js";
import { type History, nextOccasion } from "../ledger/history.js";
import { compareByBytes } from "../tables/byte-order.js";

export type TaskChoice =
  | { readonly kind: "named"; readonly ids: readonly string[] }
  | { readonly kind: "all"; readonly planId: string | null }
  | { readonly kind: "superseded"; readonly act: number };

export interface ChosenTasks {
  readonly plan: Plan;
  /** In order of id. */
  readonly tasks: readonly Task[];
}

export function chooseTasks(
  choice: TaskChoice,
  plans: readonly Plan[],
  history: History,
): ChosenTasks | readonly Finding[] {
  if (choice.kind === "all") return everyTaskLeft(choice.planId, plans, history);
  const ids = choice.kind === "named" ? choice.ids : tasksOfDraw(history, choice.act);
  if (ids === null || (choice.kind === "superseded" && ids.length === 0)) return [notSupersedable(choice)];
  const found = [...new Set(ids)].map((id) => ({ id, homes: plans.filter((plan) => holds(plan, id)) }));
  const unknown = found.filter(({ homes }) => homes.length === 0);
  if (unknown.length > 0) return unknown.map(({ id }) => notInPlan(id, plans));
  const [plan, ...others] = plans.filter(({ id }) =>
    found.some(({ homes }) => homes.some((home) => home.id === id)),
  );
  if (!plan || others.length > 0) return [twoPlans(plans)];
  const tasks = plan.tasks.filter(({ id }) => ids.includes(id));
  const missing = groupMatesMissing(tasks, plan);
  return missing.length > 0 ? missing : chosen(plan, tasks);
}

function everyTaskLeft(
  planId: string | null,
  plans: readonly Plan[],
  history: History,
): ChosenTasks | readonly Finding[] {
  if (planId !== null && !plans.some(({ id }) => id === planId)) return [noSuchPlan(planId, plans)];
  const candidates = plans
    .filter(({ id }) => planId === null || id === planId)
    .map((plan) => ({
      plan,
      tasks: plan.tasks.filter(({ id }) => nextOccasion(history, plan.id, id, null) === 1),
    }))
    .filter(({ tasks }) => tasks.length > 0);
  const [first, ...others] = candidates;
  if (others.length > 0) return [twoPlans(plans)];
  if (first) return chosen(first.plan, first.tasks);
  return [
    finding("DRAW-NOTHING-LEFT", {
      origin: plans[0]?.origin ?? originOfFile("suiji.yaml"),
      value: planId,
      sentence: { zh: "没有尚未抽取的任务", en: "no task is left to be drawn" },
    }),
  ];
}

function chosen(plan: Plan, tasks: readonly Task[]): ChosenTasks {
  return { plan, tasks: [...tasks].sort((a, b) => compareByBytes(a.id, b.id)) };
}

function holds(plan: Plan, taskId: string): boolean {
  return plan.tasks.some(({ id }) => id === taskId);
}

function tasksOfDraw(history: History, act: number): readonly string[] | null {
  const past = history.draws.find(({ draw, isSuperseded }) => draw.act.act === act && !isSuperseded);
  return past ? past.freeze.body.tasks.map(({ id }) => id) : null;
}

function groupMatesMissing(tasks: readonly Task[], plan: Plan): Finding[] {
  const groups = new Set(tasks.flatMap(({ group }) => group ?? []));
  return [...groups].flatMap((group) => {
    const missing = plan.tasks.filter((task) => task.group === group && !tasks.includes(task));
    if (missing.length === 0) return [];
    const ids = missing.map(({ id }) => id).join(", ");
    const origin = tasks.find((task) => task.group === group)?.originOf("group") ?? plan.origin;
    return [
      finding("DRAW-GROUP-PART", {
        origin,
        field: "group",
        value: group,
        sentence: {
          zh: `同抽组“${group}”还缺任务 ${ids}`,
          en: `the group “${group}” also has ${ids}`,
        },
        remedy: { zh: `请加上 --task ${ids}`, en: `add --task ${ids}` },
      }),
    ];
  });
}

function notInPlan(id: string, plans: readonly Plan[]): Finding {
  const known = plans.flatMap(({ tasks }) => tasks.map((task) => task.id)).join(", ");
  return finding("DRAW-NOT-IN-PLAN", {
    origin: plans[0]?.origin ?? originOfFile("suiji.yaml"),
    value: id,
    sentence: {
      zh: `计划之外无检查：年度抽查工作计划里没有任务“${id}”（有：${known}）`,
      en: `nothing outside the plan is inspected: no plan has the task “${id}” (there are: ${known})`,
    },
  });
}

function noSuchPlan(id: string, plans: readonly Plan[]): Finding {
  const known = plans.map((plan) => plan.id).join(", ");
  return finding("DRAW-NOT-IN-PLAN", {
    origin: originOfFile("--plan"),
    value: id,
    sentence: { zh: `没有计划“${id}”（有：${known}）`, en: `there is no plan “${id}” (there are: ${known})` },
    remedy: { zh: "请核对计划标识", en: "check the plan's id" },
  });
}

function twoPlans(plans: readonly Plan[]): Finding {
  const ids = plans.map(({ id }) => id).join(", ");
  return finding("DRAW-TWO-PLANS", {
    origin: plans[0]?.origin ?? originOfFile("suiji.yaml"),
    sentence: { zh: `所选任务分属多个计划：${ids}`, en: `the tasks belong to several plans: ${ids}` },
  });
}

function notSupersedable(choice: TaskChoice): Finding {
  const act = choice.kind === "superseded" ? choice.act : 0;
  return finding("DRAW-SUPERSEDE", {
    origin: originOfFile("ledger"),
    value: String(act),
    sentence: {
      zh: `第 ${act} 号不是一次仍然有效的抽取`,
      en: `act ${act} is not a draw that stands`,
    },
  });
}
