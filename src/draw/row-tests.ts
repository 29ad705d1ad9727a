// Conditions over a table: each distinct value is asked once, each row looks up the answer.

import type { AreaTree } from "../domain/area-tree.js";
import { type CellTest, type Conditions, cellTests } from "../domain/conditions.js";
import type { ObjectTable, ReadableKey } from "./object-table.js";

export type RowTest = (row: number) => boolean;

/** A row passes where every cell passes; a missing column counts as blank cells. */
export function conditionsTest(conditions: Conditions, areas: AreaTree, table: ObjectTable): RowTest {
  const tests = [...cellTests(conditions, areas)].map(([key, test]) => columnTest(table, key, test));
  const [first, second] = tests;
  if (!first) return () => true;
  if (!second) return first;
  return (row) => tests.every((test) => test(row));
}

export function columnTest(table: ObjectTable, key: ReadableKey, test: CellTest): RowTest {
  const column = table.column(key);
  if (!column) {
    const answer = test("");
    return () => answer;
  }
  const answers = column.mapDistinct(test);
  return (row) => answers[column.idAt(row)] === true;
}
