// Laws of the one form in which acts are written.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "../../src/ledger/json.js";

/** Keys are names of this program, never numbers and never from user data. */
const key = fc.stringMatching(/^[a-zA-Z]{1,8}$/);
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(key, tie("json"), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

describe("an act's JSON", () => {
  it("says what was given to it", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  it("is the same whatever order the keys were in", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it("has its keys in order of bytes at every depth, two spaces, and LF at the end", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        const parsed: Json = JSON.parse(text);
        expect(text).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
        expect(allKeys(parsed).every(isInOrder)).toBe(true);
      }),
    );
    expect(canonicalJson({ b: [1, { d: 2, c: null }], a: "茶" })).toBe(
      '{\n  "a": "茶",\n  "b": [\n    1,\n    {\n      "c": null,\n      "d": 2\n    }\n  ]\n}\n',
    );
  });

  it("is settled: written, read and written again it is the same", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it("keeps lists in the order given", () => {
    expect(canonicalJson(["b", "a"])).toBe('[\n  "b",\n  "a"\n]\n');
  });
});

function reversed(value: Json): Json {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(reversed);
  const entries = Object.entries(value).map(([name, each]) => [name, reversed(each)] as const);
  return Object.fromEntries(entries.reverse());
}

function allKeys(value: Json): readonly (readonly string[])[] {
  if (value === null || typeof value !== "object") return [];
  return [Array.isArray(value) ? [] : Object.keys(value), ...Object.values(value).flatMap(allKeys)];
}

function isInOrder(keys: readonly string[]): boolean {
  return keys.every(
    (each, index) => index === 0 || Buffer.compare(Buffer.from(keys[index - 1] ?? ""), Buffer.from(each)) < 0,
  );
}
