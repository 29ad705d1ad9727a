// Laws of the number column: an array of whole numbers, whatever its width.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NumberColumn } from "../../src/tables/number-column.js";

const numbers = fc.oneof(
  fc.constantFrom(0, 1, 255, 256, 65_535, 65_536, 4_294_967_295),
  fc.nat(300),
  fc.nat(4_294_967_295),
);

describe("a column of numbers", () => {
  it("behaves as an array, pushed to and set", () => {
    const changes = fc.array(fc.tuple(fc.nat(), numbers), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 60 }), changes, (pushed, sets) => {
        const column = new NumberColumn();
        const array = [...pushed];
        for (const number of pushed) column.push(number);
        for (const [at, number] of sets) {
          column.set(at % array.length, number);
          array[at % array.length] = number;
        }
        expect(column.size).toBe(array.length);
        expect(array.map((_, row) => column.at(row))).toEqual(array);
      }),
    );
  });

  it("keeps thousands of small numbers when one large one comes late", () => {
    const column = new NumberColumn();
    for (let row = 0; row < 5000; row++) column.push(row % 200);
    column.push(70_000);
    column.push(4_294_967_295);
    expect(Array.from({ length: 5000 }, (_, row) => column.at(row) === row % 200).every(Boolean)).toBe(true);
    expect([column.at(5000), column.at(5001)]).toEqual([70_000, 4_294_967_295]);
  });
});
