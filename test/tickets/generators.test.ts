// Both generators give tickets of one form; seedrandom gives the numbers that its author publishes.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import seedrandom from "seedrandom";
import { describe, expect, it } from "vitest";
import { deriveKey, digestOf, type Lottery } from "../../src/tickets/digest.js";
import { GENERATORS, leadingNumber, ticketsOf } from "../../src/tickets/generators.js";
import { leadingNumbersOf } from "../../src/tickets/leading-numbers.js";
import { codes, texts } from "../support/arbitrary-texts.js";
import { SHARED } from "../support/project-paths.js";

const lottery: Lottery = { key: deriveKey("GA-2026", "贵安"), purpose: "object", scope: "task:T1:1" };

describe("a ticket", () => {
  it.each([
    ["sha256", 64],
    ["seedrandom", 16],
  ] as const)("of %s has %i small hex digits, so order of bytes is order of numbers", (generator, length) => {
    const ticketOf = ticketsOf(lottery, generator);
    fc.assert(
      fc.property(codes, (code) => {
        expect(ticketOf(code)).toMatch(new RegExp(`^[0-9a-f]{${length}}$`));
      }),
    );
  });

  it("of sha256 is the digest itself", () => {
    expect(ticketsOf(lottery, "sha256")("9Z")).toBe(digestOf("9Z", lottery));
  });

  it("of seedrandom is the first two numbers of a generator seeded with the digest", () => {
    const generator = seedrandom(digestOf("9Z", lottery));
    const numbers = [generator.int32(), generator.int32()].map((number) => number >>> 0);
    expect(ticketsOf(lottery, "seedrandom")("9Z")).toBe(
      numbers.map((number) => number.toString(16).padStart(8, "0")).join(""),
    );
  });

  it("is the same whatever was asked before it", () => {
    for (const generator of GENERATORS) {
      const [one, other] = [ticketsOf(lottery, generator), ticketsOf(lottery, generator)];
      other("甲");
      expect(other("乙")).toBe(one("乙"));
    }
  });

  it.each(GENERATORS)(
    "of %s has the same leading number from its text as from the bytes of the id",
    (generator) => {
      const ticketOf = ticketsOf(lottery, generator);
      const numberOf = leadingNumbersOf(lottery, generator);
      fc.assert(
        fc.property(texts, texts, texts, (before, id, after) => {
          const bytes = Buffer.from(before + id + after, "utf8");
          const start = Buffer.byteLength(before, "utf8");
          const end = start + Buffer.byteLength(id, "utf8");
          expect(numberOf(bytes, start, end)).toBe(leadingNumber(ticketOf(id)));
        }),
        { numRuns: 500 },
      );
    },
  );

  it("never has a smaller leading number than a smaller ticket", () => {
    fc.assert(
      fc.property(codes, codes, fc.constantFrom(...GENERATORS), (a, b, generator) => {
        const [left, right] = [a, b].map(ticketsOf(lottery, generator)).sort();
        expect(leadingNumber(left ?? "")).toBeLessThanOrEqual(leadingNumber(right ?? ""));
      }),
    );
  });
});

describe("seedrandom as published by its author", () => {
  it("gives the numbers of its README", () => {
    const generator = seedrandom("hello.");
    expect([generator(), generator()]).toEqual([0.9282578795792454, 0.3752569768646784]);
    expect([generator.quick(), generator.int32()]).toEqual([0.7316977467853576, 1966374204]);
  });

  it("keeps eight bits of a character, which is why it is never seeded with raw text", () => {
    const first = (seed: string) => seedrandom(seed).int32();
    expect(first("中")).toBe(first("-"));
    expect(first("ab")).toBe(first("abab"));
    expect(first("市场监管局")).toBe(first("丂为仑亡乀"));
  });

  const published = join(SHARED, "vectors/draws/seedrandom.json");
  it.runIf(existsSync(published))("gives every number and every pitfall of the published vectors", () => {
    const { examples, pitfalls } = JSON.parse(readFileSync(published, "utf8"));
    expect(examples.length).toBeGreaterThan(0);
    for (const { seed, double, thenQuick, thenInt32 } of examples) {
      const generator = seedrandom(seed.startsWith("number 1") ? "1\u0000" : seed);
      for (const expected of [double].flat()) expect(generator()).toBe(expected);
      expect([generator.quick(), generator.int32()]).toEqual([thenQuick, thenInt32]);
    }
    for (const { a, b, same } of pitfalls) expect(seedrandom(a).int32() === seedrandom(b).int32()).toBe(same);
  });
});
