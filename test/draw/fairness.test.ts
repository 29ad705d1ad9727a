// Over 20,000 seeds every object is drawn, drawn first and drawn with every other as often as chance has it.

import { hash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { drawPool, winnersOf } from "../support/draws.js";
import { type Deviation, type DrawLots, deviations, type Lot } from "../support/inclusion.js";
import { poolOf } from "../support/object-tables.js";
import { seededRandom } from "../support/seeded-random.js";

const SEEDS = 20_000;
/** Of some 870 counts the largest deviation of a fair draw lies near 3.3; beyond 4 once in twenty test designs. */
const LIMIT = 4;

const LOTS: readonly Lot[] = [
  { ids: idsFrom(0, 25), quota: 5 },
  { ids: idsFrom(25, 15), quota: 4 },
];

describe("the draw is fair", () => {
  const pool = poolOf(
    LOTS.flatMap(({ ids }, index) => ids.map((code) => ({ code, stratum: index + 1, name: code }))),
  );
  const quotas = LOTS.map(({ quota }) => quota);

  it.each([
    ["sha256", SEEDS],
    ["seedrandom", SEEDS / 8], // some thirty times slower a ticket
  ] as const)(
    "with %s over %i seeds: each object, each first one and each pair as often as they should",
    (generator, seeds) => {
      const draw: DrawLots = (_, seed) =>
        drawPool(pool, quotas, { seed: `公平性检验第${seed}次`, generator }).map((stratum) =>
          winnersOf([stratum]),
        );
      expect(beyond(LIMIT, deviations(LOTS, seeds, draw))).toEqual([]);
    },
  );
});

describe("the same test finds out", () => {
  it("a draw by one byte modulo what is left: 256 is no multiple of 25, so the first objects gain", () => {
    const draw: DrawLots = (lots, seed) =>
      lots.map(({ ids, quota }, lot) => {
        const bytes = hash("sha256", `${lot}:${seed}`, "buffer");
        const left = [...ids];
        return Array.from(
          { length: quota },
          (_, index) => left.splice((bytes[index] ?? 0) % left.length, 1)[0] ?? "",
        );
      });
    expect(beyond(LIMIT, deviations(LOTS, SEEDS, draw))).not.toEqual([]);
  });

  it("a sort by a comparator that answers at random", () => {
    const random = seededRandom(1);
    const draw: DrawLots = (lots) =>
      lots.map(({ ids, quota }) => [...ids].sort(() => random(3) - 1).slice(0, quota));
    expect(beyond(LIMIT, deviations(LOTS, SEEDS, draw))).not.toEqual([]);
  });

  it("every fifth from a random start: each object as often as it should, but never with its neighbour", () => {
    const random = seededRandom(2);
    const lots: readonly Lot[] = [{ ids: idsFrom(0, 40), quota: 8 }];
    const draw: DrawLots = (all) =>
      all.map(({ ids, quota }) => {
        const step = ids.length / quota;
        const start = random(step);
        return ids.filter((_, index) => index % step === start);
      });
    const found = beyond(LIMIT, deviations(lots, SEEDS, draw));
    expect(found.filter(({ of }) => of.endsWith("drawn"))).toEqual([]);
    expect(found.filter(({ of }) => of.includes(" with ")).length).toBeGreaterThan(700);
  });

  it("tickets that hang on the seed by its first eight bits only", () => {
    const draw: DrawLots = (lots, seed) =>
      lots.map(({ ids, quota }) =>
        ids
          .map((id) => ({ id, ticket: hash("sha256", `${seed % 256}:${id}`) }))
          .sort((a, b) => (a.ticket < b.ticket ? -1 : 1))
          .slice(0, quota)
          .map(({ id }) => id),
      );
    expect(beyond(LIMIT, deviations(LOTS, SEEDS, draw))).not.toEqual([]);
  });
});

function idsFrom(first: number, count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `9Z5209000000000${String(first + index).padStart(3, "0")}`,
  );
}

function beyond(limit: number, found: readonly Deviation[]): readonly Deviation[] {
  return found.filter(({ z }) => Math.abs(z) >= limit);
}
