// Laws of quickselect: the n-th of the sorted numbers, and the numbers stay where they are.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nthSmallest } from "../../src/tables/nth-smallest.js";

const lists = fc.oneof(
  fc.array(fc.nat(2 ** 31 - 1), { minLength: 1, maxLength: 80 }),
  fc.array(fc.nat(3), { minLength: 1, maxLength: 80 }),
);

describe("the n-th smallest number", () => {
  it("is the n-th of the sorted ones, equal numbers counted each", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const numbers = Float64Array.from(list);
        const sorted = numbers.slice().sort();
        expect(list.map((_, index) => nthSmallest(numbers, index + 1))).toEqual([...sorted]);
        expect([...numbers]).toEqual(list);
      }),
      { numRuns: 400 },
    );
  });
});
