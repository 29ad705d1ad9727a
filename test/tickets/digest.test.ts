// Keys and tickets are what anyone gets with sha256sum, and hang on nothing else.

import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commitmentTo, deriveKey, digestOf, isCommitment, type Lottery } from "../../src/tickets/digest.js";
import { drawScope } from "../../src/tickets/scope.js";
import { codes, texts } from "../support/arbitrary-texts.js";

const sha256 = (...lines: readonly string[]) =>
  createHash("sha256").update(lines.join("\n"), "utf8").digest("hex");
const scopes = fc.constantFrom("task:T1:1", "task:T1:2", "group:春季:1");

describe("what a person gets by hand", () => {
  it("is the key: algorithm, plan and seed, a line each", () => {
    fc.assert(
      fc.property(texts, texts, (plan, seed) => {
        expect(deriveKey(plan, seed)).toBe(sha256("suiji-draw/1", "key", plan, seed));
      }),
    );
  });

  it("is the ticket: key, purpose, scope and id, a line each", () => {
    fc.assert(
      fc.property(texts, scopes, codes, (seed, scope, code) => {
        const key = deriveKey("GA-2026", seed);
        expect(digestOf(code, { key, purpose: "object", scope })).toBe(sha256(key, "object", scope, code));
      }),
    );
  });

  it("is the commitment, which does not give the key away", () => {
    expect(commitmentTo("贵安")).toBe(sha256("suiji-draw/1", "commit", "贵安"));
    expect(commitmentTo("贵安")).not.toBe(deriveKey("", "贵安"));
  });
});

describe("a ticket is another", () => {
  const lottery: Lottery = { key: deriveKey("GA-2026", "一"), purpose: "object", scope: "task:T1:1" };
  const ticket = digestOf("9Z5209000000000001", lottery);

  it.each([
    ["with another seed", { ...lottery, key: deriveKey("GA-2026", "二") }],
    ["in another plan", { ...lottery, key: deriveKey("GA-2027", "一") }],
    ["in another round", { ...lottery, scope: "task:T1:2" }],
    ["for another purpose", { ...lottery, purpose: "visit-order" as const }],
  ])("%s", (_, other) => {
    expect(digestOf("9Z5209000000000001", other)).not.toBe(ticket);
  });

  it("for every other id", () => {
    fc.assert(
      fc.property(codes, codes, (a, b) => {
        expect(digestOf(a, lottery) === digestOf(b, lottery)).toBe(a === b);
      }),
    );
  });
});

describe("the scope of a ticket", () => {
  it("is the task and its round, or the group and its round", () => {
    expect(drawScope({ id: "T1", group: null }, 2)).toBe("task:T1:2");
    expect(drawScope({ id: "T1", group: "春季" }, 1)).toBe("group:春季:1");
  });

  it("is shared by the tasks of a group and by no others", () => {
    expect(drawScope({ id: "T1", group: "春季" }, 1)).toBe(drawScope({ id: "T9", group: "春季" }, 1));
    expect(drawScope({ id: "T1", group: null }, 1)).not.toBe(drawScope({ id: "T9", group: null }, 1));
    expect(drawScope({ id: "春季", group: null }, 1)).not.toBe(drawScope({ id: "T1", group: "春季" }, 1));
  });
});

describe("a commitment", () => {
  it("is 64 small hex digits and nothing else", () => {
    expect(isCommitment(commitmentTo("贵安"))).toBe(true);
    for (const text of [
      "",
      "0".repeat(63),
      "0".repeat(65),
      "G".repeat(64),
      "A".repeat(64),
      `${"0".repeat(64)}\n`,
    ]) {
      expect(isCommitment(text)).toBe(false);
    }
  });
});
