// Laws of a column whose cells repeat: the cells as they came, each distinct text asked once.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DictionaryColumn } from "../../src/tables/dictionary-column.js";
import { texts } from "../support/arbitrary-texts.js";

const cells = fc.array(texts, { minLength: 1, maxLength: 60 });

describe("a column of repeated cells", () => {
  it("gives back each cell by its row", () => {
    fc.assert(
      fc.property(cells, fc.nat(), texts, (list, at, corrected) => {
        const column = new DictionaryColumn();
        for (const text of list) column.pushText(text);
        const row = at % list.length;
        column.setText(row, corrected);
        expect(list.map((_, each) => column.textAt(each))).toEqual(list.with(row, corrected));
      }),
    );
  });

  it("asks each distinct text once, and answers by its id", () => {
    fc.assert(
      fc.property(cells, (list) => {
        const column = new DictionaryColumn();
        for (const text of list) column.pushText(text);
        const asked: string[] = [];
        const answers = column.mapDistinct((text) => {
          asked.push(text);
          return text.length;
        });
        expect(asked).toEqual([...new Set(list)]);
        expect(list.map((_, row) => answers[column.idAt(row)])).toEqual(list.map((text) => text.length));
      }),
    );
  });

  it("gives equal texts one id, and that of a text it never saw is new", () => {
    const column = new DictionaryColumn();
    for (const text of ["存续", "注销", "存续"]) column.pushText(text);
    expect(column.idAt(0)).toBe(column.idAt(2));
    expect(column.distinct).toBe(2);
    expect(column.textOf(column.idOf("吊销"))).toBe("吊销");
  });
});
