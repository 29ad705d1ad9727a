// Why a member is out of the draw: the first reason that holds, kept in the pool.

import type { AreaTree } from "../domain/area-tree.js";
import { IN_BUSINESS } from "../domain/check-object.js";
import type { InspectedPolicy } from "../domain/plan.js";
import type { ObjectTable } from "./object-table.js";
import { columnTest } from "./row-tests.js";

export const EXCLUSIONS = ["faulty", "not-in-business", "outside-area", "frequency", "inspected"] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** Reasons that also take a row out of the base of shares. */
export function isOutsideBase(exclusion: Exclusion | ""): boolean {
  return exclusion === "faulty" || exclusion === "not-in-business" || exclusion === "outside-area";
}

export interface ExclusionFacts {
  readonly planArea: string | null;
  readonly areas: AreaTree;
  readonly year: number;
  readonly inspected: InspectedPolicy;
  /** Objects whose frequency is used up for one of the task's items, by code. */
  readonly usedUp: ReadonlySet<string>;
}

/** "" = in the draw. */
export function exclusionOf(facts: ExclusionFacts, table: ObjectTable): (row: number) => Exclusion | "" {
  const { planArea, areas, year, inspected, usedUp } = facts;
  const isInBusiness = columnTest(table, "status", (cell) => cell === IN_BUSINESS || cell === "");
  const isInArea = columnTest(table, "area", (cell) => planArea === null || areas.isWithin(cell, planArea));
  const wasInspected = columnTest(table, "lastInspectedOn", (cell) => cell.startsWith(`${year}-`));
  return (row) => {
    if (table.isFaulty(row)) return "faulty";
    if (!isInBusiness(row)) return "not-in-business";
    if (!isInArea(row)) return "outside-area";
    if (usedUp.size > 0 && usedUp.has(table.codes.text(row))) return "frequency";
    if (inspected === "剔除" && wasInspected(row)) return "inspected";
    return "";
  };
}
