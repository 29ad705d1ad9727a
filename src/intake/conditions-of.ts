// The conditions of a sub-library or a tier, out of its record.

import { type Finding, finding } from "../diagnostics/finding.js";
import { CONDITION_KEYS } from "../domain/check-object.js";
import type { Conditions } from "../domain/conditions.js";
import { listOf, textOf } from "./record-values.js";
import type { References } from "./references.js";
import type { SourceRecord } from "./source-record.js";

type Draft = { -readonly [Key in keyof Conditions]: Conditions[Key] };

export function conditionsOf(record: SourceRecord, references: References): Conditions {
  const conditions: Draft = {};
  for (const key of ["industry", "kind", "credit", "risk", "tags"] as const) {
    const values = listOf(record, key);
    if (values.length > 0) conditions[key] = values;
  }
  const [areas, departments] = [
    references.areas(record, "area"),
    references.departments(record, "departments"),
  ];
  if (areas.length > 0) conditions.area = areas;
  if (departments.length > 0) conditions.departments = departments;
  for (const key of ["complaints", "cases"] as const) {
    const comparison = textOf(record, key);
    if (comparison !== null) conditions[key] = comparison;
  }
  return conditions;
}

/** `credit:` with nothing after it would make a filter that holds for everything, unseen. */
export function blankConditionFindings(record: SourceRecord): Finding[] {
  return CONDITION_KEYS.filter((key) => record.blank.has(key)).map((key) =>
    finding("SHAPE-REQUIRED", {
      origin: record.originOf(key),
      field: key,
      sentence: { zh: `条件“${key}”写了却是空的`, en: `the condition “${key}” is written but blank` },
      remedy: { zh: "请填写，或删去这个键", en: "fill it in, or delete the key" },
    }),
  );
}
