// 年度抽查工作计划, YAML or CSV → Plan.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { PlanId } from "../domain/identifiers.js";
import type { Plan, Task } from "../domain/plan.js";
import { groupWindowFindings } from "./group-windows.js";
import type { IntakeContext, Reading, SourceFile } from "./intake-context.js";
import { planRecordsFromCsv } from "./plan-records-from-csv.js";
import type { ItemList } from "./read-items.js";
import { partsOf, textOf, wholeOf } from "./record-values.js";
import { isYaml } from "./records.js";
import { recordsFromYaml } from "./records-from-yaml.js";
import { References } from "./references.js";
import { schemaNamed } from "./schema-set.js";
import type { SourceRecord } from "./source-record.js";
import { TaskReader } from "./task-reader.js";
import { UniqueIds } from "./unique-ids.js";

export interface PlanContext extends IntakeContext {
  readonly items: ItemList;
}

export function readPlans(files: readonly SourceFile[], context: PlanContext): Reading<readonly Plan[]> {
  const schema = schemaNamed(context.schemas, "plan");
  const findings: Finding[] = [];
  const references = new References(context.settings);
  const [planIds, taskIds] = [new UniqueIds(), new UniqueIds()];
  const tasks = new TaskReader(context.settings, context.items, references, taskIds);
  const plans: Plan[] = [];
  for (const source of files) {
    const read = isYaml(source.file)
      ? recordsFromYaml(source, schema, context)
      : planRecordsFromCsv(source, context);
    findings.push(...read.findings);
    for (const record of read.records) {
      const id = textOf(record, "id");
      const isNew = id !== null && planIds.claim(id, { origin: record.originOf("id"), field: "id" });
      const plan = planOf(record, references, tasks, findings);
      if (plan && isNew) plans.push(plan);
    }
  }
  return {
    value: plans,
    findings: [
      ...findings,
      ...planIds.findings,
      ...taskIds.findings,
      ...references.findings,
      ...tasks.findings,
    ],
  };
}

function planOf(
  record: SourceRecord,
  references: References,
  reader: TaskReader,
  findings: Finding[],
): Plan | null {
  const area = references.area(record, "area");
  const read = partsOf(record, "tasks").flatMap((part) => reader.read(part) ?? []);
  findings.push(...groupWindowFindings(read));
  const [id, year] = [textOf(record, "id"), wholeOf(record, "year")];
  if (year !== null) findings.push(...read.flatMap((task) => outsideYear(task, year)));
  const isOpen = textOf(record, "area") !== null && area === null;
  if (id === null || year === null || isOpen || record.faulty.has("area")) return null;
  return {
    id: id as PlanId,
    name: textOf(record, "name") ?? "",
    year,
    area,
    tasks: read,
    origin: record.origin,
  };
}

/** A window may run into the next year; one wholly in another year was copied from that year's plan. */
function outsideYear(task: Task, year: number): Finding[] {
  if (Number(task.to.slice(0, 4)) >= year && Number(task.from.slice(0, 4)) <= year) return [];
  return [
    finding("REFERENCE-WINDOW", {
      origin: task.originOf("from"),
      field: "from",
      value: task.from,
      sentence: {
        zh: `任务时间 ${task.from} 至 ${task.to} 全不在计划年度 ${year} 之内`,
        en: `${task.from} to ${task.to} lies wholly outside the plan's year ${year}`,
      },
      remedy: { zh: "请改正任务日期或计划年度", en: "correct the task's dates or the plan's year" },
    }),
  ];
}
