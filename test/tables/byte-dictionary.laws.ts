// Laws of the dictionary: a Map from text to the number of its first coming.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteDictionary } from "../../src/tables/byte-dictionary.js";
import { bytesOf, texts } from "../support/arbitrary-texts.js";

describe("a dictionary of byte strings", () => {
  it("behaves as a Map", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 200, size: "max" }), texts, (list, stranger) => {
        const dictionary = new ByteDictionary();
        const map = new Map<string, number>();
        for (const text of list) {
          if (!map.has(text)) map.set(text, map.size);
          expect(dictionary.internText(text)).toBe(map.get(text));
        }
        expect(dictionary.size).toBe(map.size);
        for (const [text, number] of map) {
          expect(dictionary.find(text)).toBe(number);
          expect(dictionary.arena.text(number)).toBe(text);
        }
        expect(dictionary.find(stranger)).toBe(map.get(stranger) ?? -1);
      }),
    );
  });

  it("finds the same bytes wherever they stand in a chunk", () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, text, after) => {
        const dictionary = new ByteDictionary();
        const number = dictionary.internText(text);
        const chunk = bytesOf(before + text + after);
        const start = bytesOf(before).length;
        expect(dictionary.intern(chunk, start, start + bytesOf(text).length)).toBe(number);
      }),
    );
  });

  it("keeps its numbers while it grows", () => {
    const dictionary = new ByteDictionary();
    const list = Array.from({ length: 20_000 }, (_, index) => `9Z520900${index}`);
    expect(list.map((text) => dictionary.internText(text))).toEqual(list.map((_, index) => index));
    expect(list.every((text, index) => dictionary.find(text) === index)).toBe(true);
  });
});
