// The columns that a plan has as a table: those of the plan, of its tasks, and a ratio for each credit class.

import type { HeaderField } from "../csv/header.js";
import { CREDIT_CLASSES, type CreditClass } from "../domain/check-object.js";
import { fieldsOf, headerFields, type JsonSchema, namesOf } from "./schema-set.js";

/** In the row a task's `id` is `id`, the plan's is `planId`. */
export function planKey(key: string, task: JsonSchema): string {
  if (task.properties?.[key] === undefined) return key;
  return `plan${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}

export function ratioKey(credit: CreditClass): string {
  return `ratio${credit}`;
}

export function planColumns(
  plan: JsonSchema,
  task: JsonSchema,
  tier: JsonSchema,
): { readonly schema: JsonSchema; readonly names: readonly HeaderField[] } {
  const properties: Record<string, JsonSchema> = {};
  const names: HeaderField[] = headerFields(task).filter(({ key }) => key !== "tiers");
  const planRequired = new Set(plan.required);
  for (const [key, field] of fieldsOf(plan)) {
    if (key === "tasks") continue;
    const column = planKey(key, task);
    properties[column] = field;
    names.push({
      key: column,
      names: [column, ...namesOf(key, field).slice(1)],
      isRequired: planRequired.has(key),
    });
  }
  for (const [key, field] of fieldsOf(task)) {
    if (key !== "tiers") properties[key] = field;
  }
  for (const credit of CREDIT_CLASSES) {
    const column = ratioKey(credit);
    properties[column] = { ...tier.properties?.ratio, title: `比例${credit}` };
    names.push({
      key: column,
      names: [column, `比例${credit}`, `${credit}级比例`, `抽查比例${credit}`],
      isRequired: false,
    });
  }
  // The plan's own fields may be blank in all rows but one, so only those of tasks are required of each row.
  return { schema: { type: "object", properties, required: task.required ?? [] }, names };
}
