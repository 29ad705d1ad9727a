// A second program, in Python and written from the contract alone, comes to the same numbers as we do.

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parseRatioText, ratio } from "../../src/domain/ratio.js";
import { reserveCount, shareCount, shareOf } from "../../src/draw/quota.js";
import { ALGORITHM, commitmentTo, deriveKey, digestOf } from "../../src/tickets/digest.js";
import { ticketsOf } from "../../src/tickets/generators.js";
import { readSeedText } from "../../src/tickets/seed-text.js";
import { readAnswers } from "../support/answers.js";
import { drawTasks, frozenTask } from "../support/draws.js";
import { poolOf } from "../support/object-tables.js";

const ANSWERS = readAnswers();

describe("the known answers", () => {
  it("are those of the algorithm that new acts name", () => {
    expect(ANSWERS.algorithm).toBe(ALGORITHM);
  });

  it("are there to be compared", () => {
    const { seeds, refusedSeeds, digests, pool, draws, quotas } = ANSWERS;
    for (const list of [seeds, refusedSeeds, digests, pool, draws, ...Object.values(quotas)]) {
      expect(list.length).toBeGreaterThan(5);
    }
  });
});

describe("seeds", () => {
  it.each(ANSWERS.seeds)(
    "$planId, $seed: the same text, key and commitment",
    ({ planId, seed, ...answer }) => {
      expect(readSeedText(seed)).toEqual({ text: answer.seedText });
      expect(deriveKey(planId, answer.seedText)).toBe(answer.key);
      expect(commitmentTo(answer.seedText)).toBe(answer.commitment);
    },
  );

  it("that one refuses, the other refuses", () => {
    for (const seed of ANSWERS.refusedSeeds)
      expect(readSeedText(seed)).toEqual({ fault: "unfit-characters" });
  });
});

describe("tickets", () => {
  it.each(ANSWERS.digests)("$purpose, $scope, $id: the same digest and seedrandom ticket", (answer) => {
    const { id, digest, seedrandom, ...lottery } = answer;
    expect(digestOf(id, lottery)).toBe(digest);
    expect(ticketsOf(lottery, "sha256")(id)).toBe(digest);
    expect(ticketsOf(lottery, "seedrandom")(id)).toBe(seedrandom);
  });
});

describe("draws", () => {
  it.each(ANSWERS.draws)("with $generator: the same winners, reserves, cutoffs and file", (answer) => {
    const { seed, scope, task: id, generator, strata, selectionSha256 } = answer;
    const task = frozenTask(
      id,
      scope,
      strata.map(({ quota }) => quota),
    );
    const act = drawTasks([{ task, pool: poolOf(ANSWERS.pool) }], { seed, generator });
    const ours = act.draws[0]?.strata.map(({ drawn, cutoff }, index) => ({
      quota: strata[index]?.quota,
      cutoff,
      winners: drawn.filter(({ role }) => role === "winner").map(({ code }) => code),
      reserves: drawn.filter(({ role }) => role === "reserve").map(({ code }) => code),
    }));
    expect(ours).toEqual(strata);
    expect(sha256Of(act.draft.files[0]?.chunks() ?? [])).toBe(selectionSha256);
  });
});

describe("quotas", () => {
  it.each(ANSWERS.quotas.largestRemainders)(
    "$count over $members is $quotas",
    ({ count, members, quotas }) => {
      expect(shareCount(count, members)).toEqual(quotas);
    },
  );

  it.each(ANSWERS.quotas.ratios)(
    "$ratio of $members is $up or $down",
    ({ members, ratio: text, up, down }) => {
      const share = parseRatioText(text) ?? ratio(-1n, 1n);
      expect([shareOf(members, share, "up"), shareOf(members, share, "down")]).toEqual([up, down]);
    },
  );

  it.each(ANSWERS.quotas.reserves)("of $quota have $reserves reserves", ({ quota, reserves }) => {
    expect(reserveCount(quota)).toBe(reserves);
  });
});

function sha256Of(chunks: Iterable<Uint8Array>): string {
  const digest = createHash("sha256");
  for (const chunk of chunks) digest.update(chunk);
  return digest.digest("hex");
}
