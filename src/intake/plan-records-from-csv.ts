// A plan as a table: one row a task, the plan's own columns repeated, 比例A…比例D as tiers by credit.

import { type Finding, finding } from "../diagnostics/finding.js";
import { CREDIT_CLASSES } from "../domain/check-object.js";
import { originOfFile } from "../domain/origin.js";
import type { ReadingTools, SourceFile } from "./intake-context.js";
import { planColumns, planKey, ratioKey } from "./plan-columns.js";
import { recordsFromCsv } from "./records-from-csv.js";
import { fieldsOf, type JsonSchema, schemaNamed } from "./schema-set.js";
import type { Records, SourceRecord } from "./source-record.js";

/** One record, as a YAML plan has it, its tasks nested. */
export function planRecordsFromCsv(source: SourceFile, tools: ReadingTools): Records {
  const [plan, task] = [schemaNamed(tools.schemas, "plan"), schemaNamed(tools.schemas, "task")];
  const { schema, names } = planColumns(plan, task, schemaNamed(tools.schemas, "tier"));
  const { records: rows, findings, isComplete } = recordsFromCsv(source, schema, tools, names);
  const [first] = rows;
  if (!first) {
    const hasFindings = findings.some(({ severity }) => severity === "error");
    return {
      records: [],
      findings: hasFindings ? findings : [...findings, emptyPlan(source.file)],
      isComplete,
    };
  }
  const own: Finding[] = [];
  const record = planOf(rows, first, plan, task, own);
  return { records: [record], findings: [...findings, ...own], isComplete };
}

/** The first row that states a field stands for the plan; later rows repeat it or leave it blank, as merged cells do. */
function planOf(
  rows: readonly SourceRecord[],
  first: SourceRecord,
  plan: JsonSchema,
  task: JsonSchema,
  findings: Finding[],
): SourceRecord {
  const values: Record<string, unknown> = {};
  const faulty = new Set<string>();
  const stated = new Map<string, SourceRecord>();
  for (const [key, field] of fieldsOf(plan)) {
    if (key === "tasks") continue;
    const column = planKey(key, task);
    for (const row of rows) {
      if (row.faulty.has(column)) faulty.add(key);
      const value = row.values[column];
      const before = stated.get(key);
      if (value === undefined) continue;
      if (!before) {
        stated.set(key, row);
        values[key] = value;
      } else if (value !== values[key]) {
        findings.push(disagreement(row, column, field.title ?? key, String(value), String(values[key])));
      }
    }
    if (values[key] === undefined && !faulty.has(key) && plan.required?.includes(key)) {
      faulty.add(key);
      if (first.blank.has(column)) findings.push(requiredFinding(first, column, field.title ?? key));
    }
  }
  return {
    values,
    parts: { tasks: rows.map((row) => taskOf(row, task)) },
    origin: first.origin,
    originOf: (field) => (stated.get(field) ?? first).originOf(planKey(field, task)),
    faulty,
    blank: new Set(),
  };
}

function taskOf(row: SourceRecord, task: JsonSchema): SourceRecord {
  const isOfTask = (column: string) => task.properties?.[column] !== undefined;
  const tiers = CREDIT_CLASSES.flatMap((credit): SourceRecord[] => {
    const column = ratioKey(credit);
    const ratio = row.values[column];
    if (ratio === undefined && !row.faulty.has(column)) return [];
    return [
      {
        values: { credit: [credit], ...(ratio !== undefined && { ratio }) },
        parts: {},
        origin: row.originOf(column),
        originOf: () => row.originOf(column),
        faulty: new Set(row.faulty.has(column) ? ["ratio"] : []),
        blank: new Set(),
      },
    ];
  });
  return {
    ...row,
    values: Object.fromEntries(Object.entries(row.values).filter(([column]) => isOfTask(column))),
    parts: { tiers },
    faulty: new Set([...row.faulty].filter(isOfTask)),
  };
}

function disagreement(
  row: SourceRecord,
  column: string,
  title: string,
  value: string,
  before: string,
): Finding {
  return finding("REFERENCE-PLAN-DISAGREES", {
    origin: row.originOf(column),
    field: column,
    value,
    sentence: {
      zh: `${title}写的是“${value}”，前面的行写的是“${before}”`,
      en: `this row says “${value}”, a row before it “${before}”`,
    },
  });
}

function requiredFinding(row: SourceRecord, column: string, title: string): Finding {
  return finding("SHAPE-REQUIRED", {
    origin: row.originOf(column),
    field: column,
    sentence: { zh: `“${title}”必填`, en: `“${column}” is required` },
  });
}

function emptyPlan(file: string): Finding {
  return finding("CSV-EMPTY", {
    origin: originOfFile(file),
    sentence: { zh: "计划里没有任务", en: "the plan has no tasks" },
  });
}
