// Filters of sub-libraries and tiers: keys AND, the values of a list OR, tags all.

import type { AreaTree } from "./area-tree.js";
import type { ConditionKey } from "./check-object.js";

type ListKey = Exclude<ConditionKey, "complaints" | "cases">;
type CountKey = "complaints" | "cases";

/** As acts keep it: a list of values, or a comparison such as ">=3". An empty one holds for everything. */
export type Conditions = { readonly [Key in ListKey]?: readonly string[] } & {
  readonly [Key in CountKey]?: string;
};

/** Whether a cell's text meets one condition; list cells are `;`-joined. */
export type CellTest = (cell: string) => boolean;

/** One test for each key of the conditions, to be asked once per distinct value of a column. */
export function cellTests(conditions: Conditions, areas: AreaTree): ReadonlyMap<ConditionKey, CellTest> {
  const tests = new Map<ConditionKey, CellTest>();
  for (const key of ["kind", "credit", "risk"] as const) {
    const values = conditions[key];
    if (values) tests.set(key, (cell) => values.includes(cell));
  }
  const { area, industry, tags, departments, complaints, cases } = conditions;
  if (area) tests.set("area", (cell) => area.some((ancestor) => areas.isWithin(cell, ancestor)));
  if (industry) tests.set("industry", (cell) => industry.some((prefix) => cell.startsWith(prefix)));
  if (tags) tests.set("tags", (cell) => tags.every((tag) => listOf(cell).includes(tag)));
  if (departments) {
    tests.set("departments", (cell) => departments.some((id) => listOf(cell).includes(id)));
  }
  if (complaints !== undefined) tests.set("complaints", comparisonTest(complaints));
  if (cases !== undefined) tests.set("cases", comparisonTest(cases));
  return tests;
}

const COMPARISON = /^(>=|<=|>|<|=)?(0|[1-9]\d{0,8})$/;

export function isComparison(text: string): boolean {
  return COMPARISON.test(text);
}

/** A blank cell counts as 0: nobody complained. */
function comparisonTest(text: string): CellTest {
  const [, operator = "=", bound = "0"] = COMPARISON.exec(text) ?? [];
  const limit = Number(bound);
  return (cell) => {
    const count = cell === "" ? 0 : Number(cell);
    if (operator === ">=") return count >= limit;
    if (operator === "<=") return count <= limit;
    if (operator === ">") return count > limit;
    if (operator === "<") return count < limit;
    return count === limit;
  };
}

function listOf(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split(";");
}
