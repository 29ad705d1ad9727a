// Laws of strata: every object of the base is in exactly one, the first whose conditions it meets.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaTree } from "../../src/domain/area-tree.js";
import type { Conditions } from "../../src/domain/conditions.js";
import type { AreaId } from "../../src/domain/identifiers.js";
import { buildFrame } from "../../src/draw/frame.js";
import { unplacedRows } from "../../src/draw/pool.js";
import { codes } from "../support/arbitrary-texts.js";
import { type ObjectRow, orderOf, tableOf } from "../support/object-tables.js";
import { percentOf, planOf, taskOf } from "../support/plans.js";

const AREAS = areaTree([
  { id: "贵安新区" as AreaId, parent: null },
  { id: "湖潮乡" as AreaId, parent: "贵安新区" as AreaId },
  { id: "花溪区" as AreaId, parent: null },
]);
const CLASSES = ["A", "B", "C", "D"];
const row = fc
  .record({
    code: codes,
    isFaulty: fc.boolean().map((is) => is && true),
    status: fc.constantFrom("存续", "存续", "存续", "注销"),
    area: fc.constantFrom("湖潮乡", "湖潮乡", "贵安新区", "花溪区"),
    credit: fc.constantFrom("", ...CLASSES),
    complaints: fc.constantFrom("", "0", "3", "12"),
    lastInspectedOn: fc.constantFrom("", "2025-12-31", "2026-01-01"),
  })
  .map(({ code, isFaulty, ...cells }): ObjectRow => ({ code, isFaulty, cells }));
const rows = fc.uniqueArray(row, { selector: ({ code }) => code, maxLength: 40, size: "max" });
const tier = fc.oneof(
  fc.subarray(CLASSES, { minLength: 1 }).map((credit): Conditions => ({ credit })),
  fc.constantFrom(">=3", "0", ">3").map((complaints): Conditions => ({ complaints })),
);
const tiers = fc.array(tier, { maxLength: 3 });
const unclassified = fc.constantFrom(null, ...CLASSES);

describe("strata", () => {
  it("take in every object of the base, each in the first tier that it meets", () => {
    fc.assert(
      fc.property(rows, tiers, unclassified, (list, conditions, credit) => {
        const { pool } = frameOf(list, [...conditions, {}], credit);
        const stratumByCode = new Map(
          Array.from(pool.rows, (at, position) => [pool.table.codes.text(at), pool.strata[position]]),
        );
        for (const each of list) {
          const first = [...conditions, {}].findIndex((when) => meets(each, when, credit));
          expect(stratumByCode.get(each.code)).toBe(isInBase(each) ? first + 1 : 0);
        }
      }),
    );
  });

  it("count their members and those still to be drawn, which together are the base", () => {
    fc.assert(
      fc.property(rows, tiers, unclassified, (list, conditions, credit) => {
        const { strata } = frameOf(list, [...conditions, {}], credit);
        const base = list.filter(isInBase);
        expect(strata.reduce((sum, { members }) => sum + members, 0)).toBe(base.length);
        expect(strata.reduce((sum, { inPool }) => sum + inPool, 0)).toBe(
          base.filter(({ cells }) => cells?.lastInspectedOn !== "2026-01-01").length,
        );
      }),
    );
  });

  it("leave out, where no tier takes the rest, exactly the objects that are then complained of", () => {
    fc.assert(
      fc.property(rows, tiers, unclassified, (list, conditions, credit) => {
        const { pool } = frameOf(list, conditions, credit);
        const unplaced = unplacedRows(pool).map((at) => pool.table.codes.text(at));
        const expected = list.filter(
          (each) => isInBase(each) && !conditions.some((when) => meets(each, when, credit)),
        );
        expect(new Set(unplaced)).toEqual(new Set(expected.map(({ code }) => code)));
      }),
    );
  });

  it("ask exactly half of their base where half is asked, rounded up", () => {
    fc.assert(
      fc.property(rows, tiers, unclassified, (list, conditions, credit) => {
        for (const { members, quota } of frameOf(list, [...conditions, {}], credit).strata) {
          expect(quota).toBe(Math.ceil(members / 2));
        }
      }),
    );
  });
});

describe("a pool", () => {
  it("holds all members in order of code, those that may not be drawn with the first reason that holds", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { pool } = frameOf(list, [{}], null);
        const inOrder = [...list].sort((a, b) => Buffer.compare(Buffer.from(a.code), Buffer.from(b.code)));
        expect(Array.from(pool.rows, (at) => pool.table.codes.text(at))).toEqual(
          inOrder.map(({ code }) => code),
        );
        expect(pool.rows.length === 0 ? [] : [...pool.excluded]).toEqual(inOrder.map(reasonOf));
      }),
    );
  });
});

function frameOf(list: readonly ObjectRow[], conditions: readonly Conditions[], credit: string | null) {
  const table = tableOf(list);
  const task = taskOf("T1", {
    sampling: {
      kind: "by-tier",
      tiers: conditions.map((when) => ({ when, rounds: 1, share: percentOf(50n) })),
    },
  });
  return buildFrame(
    { task, where: {}, occasion: 1, usedUp: new Set() },
    {
      plan: planOf([task], "贵安新区"),
      areas: AREAS,
      table,
      order: orderOf(table),
      unclassifiedCredit: credit,
    },
  );
}

function reasonOf({ isFaulty, cells }: ObjectRow): string {
  if (isFaulty) return "faulty";
  if (cells?.status === "注销") return "not-in-business";
  if (cells?.area === "花溪区") return "outside-area";
  return cells?.lastInspectedOn === "2026-01-01" ? "inspected" : "";
}

function isInBase(each: ObjectRow): boolean {
  return ["", "inspected"].includes(reasonOf(each));
}

/** Said again, plainly: a blank credit cell counts as the class for the unclassified, blank complaints as none. */
function meets(
  { cells }: ObjectRow,
  { credit, complaints }: Conditions,
  unclassifiedCredit: string | null,
): boolean {
  if (credit) return credit.includes(cells?.credit || (unclassifiedCredit ?? "none"));
  const count = Number(cells?.complaints || 0);
  if (complaints === ">=3") return count >= 3;
  if (complaints === ">3") return count > 3;
  return complaints === undefined || count === 0;
}
