// 待抽取库: all members of a task's sub-library in order of code, each with its stratum or its reason.

import { EXCLUSIONS, type Exclusion, isOutsideBase } from "./exclusion.js";
import type { ObjectTable } from "./object-table.js";

export interface Pool {
  readonly table: ObjectTable;
  /** Rows of the table that are members, in order of code. */
  readonly rows: Uint32Array;
  /** By position in `rows`; 0 = outside the base. */
  readonly strata: Uint16Array;
  /** By position in `rows`; "" = in the draw. */
  readonly excluded: readonly (Exclusion | "")[];
}

interface Sorting {
  readonly table: ObjectTable;
  /** All rows of the table in order of code. */
  readonly order: Uint32Array;
  readonly isMember: (row: number) => boolean;
  readonly exclusionOf: (row: number) => Exclusion | "";
  readonly stratumOf: (row: number) => number;
}

/** A base row that no tier takes has stratum 0 too: `unplacedRows` finds it. */
export function buildPool({ table, order, isMember, exclusionOf, stratumOf }: Sorting): Pool {
  const rows = order.filter((row) => isMember(row));
  const strata = new Uint16Array(rows.length);
  const excluded: (Exclusion | "")[] = new Array(rows.length).fill("");
  rows.forEach((row, position) => {
    const exclusion = exclusionOf(row);
    excluded[position] = exclusion;
    if (!isOutsideBase(exclusion)) strata[position] = stratumOf(row);
  });
  return { table, rows, strata, excluded };
}

/** Rows of the base that fit no tier: the plan has to say what becomes of them. */
export function unplacedRows(pool: Pool): number[] {
  return rowsWhere(
    pool,
    (position) => pool.strata[position] === 0 && !isOutsideBase(pool.excluded[position] ?? ""),
  );
}

export function faultyRows(pool: Pool): number[] {
  return rowsWhere(pool, (position) => pool.excluded[position] === "faulty");
}

function rowsWhere({ rows }: Pool, holds: (position: number) => boolean): number[] {
  const found: number[] = [];
  rows.forEach((row, position) => {
    if (holds(position)) found.push(row);
  });
  return found;
}

/** How many members are out of the draw, by reason, in the order of the reasons. */
export function countExclusions({ excluded }: Pool): ReadonlyMap<Exclusion, number> {
  const counts = new Map(EXCLUSIONS.map((exclusion) => [exclusion, 0]));
  for (const exclusion of excluded) {
    if (exclusion !== "") counts.set(exclusion, (counts.get(exclusion) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count > 0));
}

export interface StratumCount {
  /** Base: in business, in the area, not faulty. */
  readonly members: number;
  /** Of these, the ones no exclusion keeps out. */
  readonly inPool: number;
}

export function countStrata({ rows, strata, excluded }: Pool, strataCount: number): StratumCount[] {
  const counts = Array.from({ length: strataCount }, () => ({ members: 0, inPool: 0 }));
  for (let position = 0; position < rows.length; position++) {
    const count = counts[(strata[position] ?? 0) - 1];
    if (!count) continue;
    count.members++;
    if (excluded[position] === "") count.inPool++;
  }
  return counts;
}
