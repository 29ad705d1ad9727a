// Library → department → sub-library: who is a member of a task's pool at all.

import type { AreaTree } from "../domain/area-tree.js";
import { type CellTest, type Conditions, cellTests } from "../domain/conditions.js";
import type { ObjectTable } from "./object-table.js";
import { columnTest, type RowTest } from "./row-tests.js";

export interface Membership {
  readonly where: Conditions;
  /** The lead draws from its own library; an object without departments stands in everybody's. */
  readonly lead: string;
}

/**
 * A faulty row with a blank cell where the filter looks is a member: whether it belongs cannot be known,
 * so it must be mended or put out with its reason, never dropped unseen.
 */
export function membershipTest({ where, lead }: Membership, areas: AreaTree, table: ObjectTable): RowTest {
  const tests = [...cellTests(where, areas)].map(([key, test]) => ({
    sound: columnTest(table, key, test),
    faulty: columnTest(table, key, blankOr(test)),
  }));
  const isOfLead = columnTest(
    table,
    "departments",
    blankOr((cell) => cell.split(";").includes(lead)),
  );
  return (row) => {
    if (!isOfLead(row)) return false;
    const isFaulty = table.isFaulty(row);
    return tests.every(({ sound, faulty }) => (isFaulty ? faulty(row) : sound(row)));
  };
}

function blankOr(test: CellTest): CellTest {
  return (cell) => cell === "" || test(cell);
}
