// Laws of the arena: what went in comes out, however much is put beside it.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteArena } from "../../src/tables/byte-arena.js";
import { bytesOf, texts } from "../support/arbitrary-texts.js";
import { pushText } from "../support/object-tables.js";

describe("an arena of byte strings", () => {
  it("gives back each text by its number", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 60 }), (list) => {
        const arena = new ByteArena();
        const numbers = list.map((text) => pushText(arena, text));
        expect(numbers).toEqual(list.map((_, index) => index));
        expect(numbers.map((number) => arena.text(number))).toEqual(list);
        expect(arena.size).toBe(list.length);
      }),
    );
  });

  it("gives back the others untouched when one is replaced by a longer or shorter", () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 20 }), fc.nat(), texts, (list, at, other) => {
        const arena = new ByteArena();
        for (const text of list) pushText(arena, text);
        const index = at % list.length;
        const bytes = bytesOf(other);
        arena.replace(index, bytes, 0, bytes.length);
        expect(list.map((_, number) => arena.text(number))).toEqual(list.with(index, other));
      }),
    );
  });

  it("says that a text equals its own bytes, and no other's", () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const arena = new ByteArena();
        pushText(arena, text);
        const bytes = bytesOf(other);
        expect(arena.equals(0, bytes, 0, bytes.length)).toBe(text === other);
      }),
    );
  });

  it("may need quotes wherever a text holds a comma, a quote or a line end", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 8 }), (list) => {
        const arena = new ByteArena();
        for (const text of list) pushText(arena, text);
        if (list.some((text) => /[",\r\n]/.test(text))) expect(arena.mayNeedQuotes).toBe(true);
      }),
    );
    const quoted = new ByteArena();
    pushText(quoted, "甲,乙");
    expect(quoted.mayNeedQuotes).toBe(true);
  });

  it("grows past its first room", () => {
    const arena = new ByteArena();
    const list = Array.from({ length: 5000 }, (_, index) => `第${index}个名称，贵安新区`);
    for (const text of list) pushText(arena, text);
    pushText(arena, "长".repeat(200_000));
    expect(list.every((text, index) => arena.text(index) === text)).toBe(true);
    expect(arena.text(5000)).toHaveLength(200_000);
  });
});
