// Tasks of one group are drawn together and checked together, so their windows must have a day in common (Art. 33).

import { type Finding, finding } from "../diagnostics/finding.js";
import { compareDates } from "../domain/plain-date.js";
import type { Task } from "../domain/plan.js";

/** Pairs that meet all meet in one day, since windows are intervals: it is enough to look at the extremes. */
export function groupWindowFindings(tasks: readonly Task[]): Finding[] {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    if (task.group !== null) groups.set(task.group, [...(groups.get(task.group) ?? []), task]);
  }
  return [...groups].flatMap(([group, members]) => {
    const latest = members.reduce((a, b) => (compareDates(b.from, a.from) > 0 ? b : a));
    const earliest = members.reduce((a, b) => (compareDates(b.to, a.to) < 0 ? b : a));
    if (compareDates(latest.from, earliest.to) <= 0) return [];
    return [
      finding("REFERENCE-GROUP-WINDOWS", {
        origin: latest.originOf("group"),
        field: "group",
        value: group,
        sentence: {
          zh: `同抽组“${group}”：任务 ${earliest.id} 于 ${earliest.to} 结束，任务 ${latest.id} 到 ${latest.from} 才开始`,
          en: `group “${group}”: task ${earliest.id} ends on ${earliest.to}, before task ${latest.id} starts on ${latest.from}`,
        },
      }),
    ];
  });
}
