// Laws of the draw, whatever the pool, the quotas and the seed.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXCLUSIONS } from "../../src/draw/exclusion.js";
import type { Drawn } from "../../src/draw/select.js";
import { deriveKey, digestOf } from "../../src/tickets/digest.js";
import { GENERATORS, ticketsOf } from "../../src/tickets/generators.js";
import { codes, compareAsBytes } from "../support/arbitrary-texts.js";
import { drawPool, drawTasks, frozenTask, winnersOf } from "../support/draws.js";
import type { PoolRow } from "../support/object-tables.js";
import { poolOf } from "../support/object-tables.js";

const STRATA = 3;
const row = fc.record({
  code: codes,
  stratum: fc.integer({ min: 1, max: STRATA }),
  excluded: fc.option(fc.constantFrom(...EXCLUSIONS), { freq: 5, nil: undefined }),
  name: fc.constantFrom("甲茶馆", '乙"丙"', "丁,戊"),
});
const rows = fc
  .uniqueArray(row, { selector: ({ code }) => code, maxLength: 60, size: "max" })
  .map((list) => list.map(({ excluded, ...rest }): PoolRow => (excluded ? { ...rest, excluded } : rest)));
const quotas = fc.array(fc.nat(20), { minLength: STRATA, maxLength: STRATA });
const seeds = fc.constantFrom("贵安新区 2026 年第一次抽取", "0", "hello world", "（壹）𠮷");
const drawings = fc.record({ seed: seeds, generator: fc.constantFrom(...GENERATORS) });

describe("a draw can be repeated", () => {
  it("the same seed gives the same draw, to the byte", () => {
    fc.assert(
      fc.property(rows, quotas, drawings, (list, asked, drawing) => {
        const bytesOf = () => {
          const task = frozenTask("T1", "task:T1:1", asked);
          const { draft } = drawTasks([{ task, pool: poolOf(list) }], drawing);
          return draft.files.map(({ chunks }) => Buffer.concat([...chunks()]).toString("utf8"));
        };
        expect(bytesOf()).toEqual(bytesOf());
      }),
    );
  });

  it("the order of the rows in the library does not matter", () => {
    const shuffles = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffles, quotas, drawings, ([list, shuffled], asked, drawing) => {
        expect(drawPool(poolOf(shuffled), asked, drawing)).toEqual(drawPool(poolOf(list), asked, drawing));
      }),
    );
  });

  it("a person with a sorting machine gets the same: in each stratum the smallest tickets, ties by id", () => {
    fc.assert(
      fc.property(rows, quotas, drawings, (list, asked, drawing) => {
        const key = deriveKey("GA-2026", drawing.seed);
        const ticketOf = ticketsOf({ key, purpose: "object", scope: "task:T1:1" }, drawing.generator);
        const strata = drawPool(poolOf(list), asked, drawing);
        asked.forEach((quota, index) => {
          const byHand = list
            .filter(({ stratum, excluded }) => stratum === index + 1 && excluded === undefined)
            .map(({ code }) => ({ code, ticket: ticketOf(code) }))
            .sort((a, b) => compareAsBytes(a.ticket, b.ticket) || compareAsBytes(a.code, b.code))
            .slice(0, quota === 0 ? 0 : quota + Math.max(3, Math.ceil(quota / 5)));
          expect(strata[index]?.drawn.map(({ code, ticket }) => ({ code, ticket }))).toEqual(byHand);
        });
      }),
    );
  });
});

describe("a draw among thousands", () => {
  const list = Array.from({ length: 5000 }, (_, index): PoolRow => {
    return {
      code: `9Z520900${String((index * 7919) % 100_000).padStart(10, "0")}`,
      stratum: (index % 2) + 1,
    };
  });

  it.each(GENERATORS)("with %s takes the smallest tickets, as a full sort finds them", (generator) => {
    const seed = "贵安新区 2026 年第一次抽取";
    const key = deriveKey("GA-2026", seed);
    const ticketOf = ticketsOf({ key, purpose: "object", scope: "task:T1:1" }, generator);
    const pool = poolOf(list);
    for (const quota of [1, 137, 2499, 2500, 9000]) {
      drawPool(pool, [quota, 0], { seed, generator }).forEach(({ drawn }, index) => {
        const tickets = list.filter(({ stratum }) => stratum === index + 1).map(({ code }) => ticketOf(code));
        const expected =
          index === 1 ? [] : tickets.sort().slice(0, quota + Math.max(3, Math.ceil(quota / 5)));
        expect(drawn.map(({ ticket }) => ticket)).toEqual(expected);
      });
    }
  });
});

describe("a ticket hangs on the id alone", () => {
  it("adding or dropping a row changes no other ticket", () => {
    fc.assert(
      fc.property(rows, fc.nat(), quotas, drawings, (list, at, asked, drawing) => {
        const without = list.filter((_, index) => index !== at % Math.max(1, list.length));
        const [before, after] = [list, without].map((each) =>
          ticketsIn(drawPool(poolOf(each), asked, drawing)),
        );
        for (const [code, ticket] of after ?? []) expect(before?.get(code) ?? ticket).toBe(ticket);
      }),
    );
  });

  it("a row that was not drawn may go, and the winners stay", () => {
    fc.assert(
      fc.property(rows, fc.nat(), quotas, drawings, (list, at, asked, drawing) => {
        const winners = winnersOf(drawPool(poolOf(list), asked, drawing));
        const losers = list.filter(({ code }) => !winners.includes(code));
        const gone = losers[at % Math.max(1, losers.length)];
        const without = list.filter((each) => each !== gone);
        expect(winnersOf(drawPool(poolOf(without), asked, drawing))).toEqual(winners);
      }),
    );
  });

  it("a winner that goes is followed by the first reserve, and all others stay", () => {
    fc.assert(
      fc.property(rows, quotas, drawings, (list, asked, drawing) => {
        for (const { drawn } of drawPool(poolOf(list), asked, drawing)) {
          const [first, ...rest] = drawn;
          if (!first) continue;
          const without = poolOf(list.filter(({ code }) => code !== first.code));
          const again = drawPool(without, asked, drawing)[first.stratum - 1]?.drawn ?? [];
          expect(again.slice(0, rest.length).map(({ code }) => code)).toEqual(rest.map(({ code }) => code));
        }
      }),
    );
  });

  it("neither the stratum nor the name of an object enters it", () => {
    fc.assert(
      fc.property(rows, quotas, drawings, (list, asked, drawing) => {
        const moved = list.map((each) => ({ ...each, name: "改名", stratum: (each.stratum % STRATA) + 1 }));
        const [before, after] = [list, moved].map((each) =>
          ticketsIn(drawPool(poolOf(each), asked, drawing)),
        );
        for (const [code, ticket] of after ?? []) expect(before?.get(code) ?? ticket).toBe(ticket);
      }),
    );
  });
});

describe("quotas", () => {
  it("no stratum is drawn over its quota, nor below it while objects are left", () => {
    fc.assert(
      fc.property(rows, quotas, drawings, (list, asked, drawing) => {
        drawPool(poolOf(list), asked, drawing).forEach(({ drawn }, index) => {
          const inPool = list.filter((each) => each.stratum === index + 1 && !each.excluded).length;
          const quota = asked[index] ?? 0;
          const reserves = quota === 0 ? 0 : Math.max(3, Math.ceil(quota / 5));
          expect(withRole(drawn, "winner")).toHaveLength(Math.min(quota, inPool));
          expect(withRole(drawn, "reserve")).toHaveLength(Math.min(reserves, Math.max(0, inPool - quota)));
        });
      }),
    );
  });

  it("a larger quota keeps those already drawn, in the same order", () => {
    fc.assert(
      fc.property(rows, quotas, fc.nat(15), drawings, (list, asked, more, drawing) => {
        const larger = asked.map((quota) => quota + more);
        const [few, many] = [asked, larger].map((each) => drawPool(poolOf(list), each, drawing));
        few?.forEach(({ drawn }, index) => {
          const kept = withRole(drawn, "winner").map(({ code }) => code);
          const all = withRole(many?.[index]?.drawn ?? [], "winner").map(({ code }) => code);
          expect(all.slice(0, kept.length)).toEqual(kept);
        });
      }),
    );
  });

  it("winners have smaller tickets than all that were left out", () => {
    fc.assert(
      fc.property(rows, quotas, drawings, (list, asked, drawing) => {
        const key = deriveKey("GA-2026", drawing.seed);
        const ticketOf = ticketsOf({ key, purpose: "object", scope: "task:T1:1" }, drawing.generator);
        drawPool(poolOf(list), asked, drawing).forEach(({ drawn, cutoff }, index) => {
          const winners = withRole(drawn, "winner");
          expect(winners.at(-1)?.ticket ?? "").toBe(cutoff);
          const left = list.filter(
            ({ code, stratum, excluded }) =>
              stratum === index + 1 && !excluded && !winners.some((winner) => winner.code === code),
          );
          if (winners.length > 0) for (const { code } of left) expect(ticketOf(code) >= cutoff).toBe(true);
        });
      }),
    );
  });

  it("ranks run from 1 through winners into reserves", () => {
    fc.assert(
      fc.property(rows, quotas, drawings, (list, asked, drawing) => {
        for (const { drawn } of drawPool(poolOf(list), asked, drawing)) {
          expect(drawn.map(({ rank }) => rank)).toEqual(drawn.map((_, index) => index + 1));
          expect(drawn.map(({ role }) => role)).toEqual(
            drawn.map((_, index) => (index < withRole(drawn, "winner").length ? "winner" : "reserve")),
          );
        }
      }),
    );
  });

  it("nobody excluded is drawn, and nobody twice", () => {
    fc.assert(
      fc.property(rows, quotas, drawings, (list, asked, drawing) => {
        const drawn = drawPool(poolOf(list), asked, drawing).flatMap((stratum) => stratum.drawn);
        const sound = new Set(list.filter(({ excluded }) => !excluded).map(({ code }) => code));
        expect(drawn.every(({ code }) => sound.has(code))).toBe(true);
        expect(new Set(drawn.map(({ code }) => code)).size).toBe(drawn.length);
      }),
    );
  });
});

describe("tasks of one group", () => {
  const twoTasks = (scopes: readonly [string, string]) =>
    fc.property(rows, rows, quotas, drawings, (one, other, asked, drawing) => {
      const [first, second] = drawTasks(
        [
          { task: frozenTask("T1", scopes[0], asked), pool: poolOf(one) },
          { task: frozenTask("T2", scopes[1], asked), pool: poolOf(other) },
        ],
        drawing,
      ).draws.map(({ strata }) => ticketsIn(strata));
      for (const [code, ticket] of first ?? []) {
        if (!second?.has(code)) continue;
        expect(second.get(code) === ticket).toBe(scopes[0] === scopes[1]);
      }
    });

  it("share one ticket an object, so that they meet on the same objects", () => {
    fc.assert(twoTasks(["group:餐饮:1", "group:餐饮:1"]));
  });

  it("and no others do", () => {
    fc.assert(twoTasks(["task:T1:1", "task:T2:1"]));
  });

  it("each draws as it would alone", () => {
    fc.assert(
      fc.property(rows, rows, quotas, drawings, (one, other, asked, drawing) => {
        const scope = "group:餐饮:1";
        const together = drawTasks(
          [
            { task: frozenTask("T1", scope, asked), pool: poolOf(one) },
            { task: frozenTask("T2", scope, asked), pool: poolOf(other) },
          ],
          drawing,
        );
        expect(together.draws.map(({ strata }) => strata)).toEqual(
          [one, other].map((list) => drawPool(poolOf(list), asked, { ...drawing, scope })),
        );
      }),
    );
  });
});

describe("the ticket on a list", () => {
  it("is the one that anyone can compute from key, scope and code", () => {
    fc.assert(
      fc.property(rows, quotas, seeds, (list, asked, seed) => {
        const key = deriveKey("GA-2026", seed);
        const tickets = ticketsIn(drawPool(poolOf(list), asked, { seed, generator: "sha256" }));
        for (const [code, ticket] of tickets) {
          expect(digestOf(code, { key, purpose: "object", scope: "task:T1:1" })).toBe(ticket);
        }
      }),
    );
  });
});

function withRole(drawn: readonly Drawn[], role: Drawn["role"]): readonly Drawn[] {
  return drawn.filter((each) => each.role === role);
}

function ticketsIn(strata: ReturnType<typeof drawPool>): ReadonlyMap<string, string> {
  return new Map(strata.flatMap(({ drawn }) => drawn.map(({ code, ticket }) => [code, ticket] as const)));
}
