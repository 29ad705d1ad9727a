// Once all files are read: rows of one code become one object, and the library gets its order.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { Sentence } from "../diagnostics/sentence.js";
import { IN_BUSINESS } from "../domain/check-object.js";
import type { ReadableKey } from "../draw/object-table.js";
import { compareByBytes } from "../tables/byte-order.js";
import { sortByBytes } from "../tables/radix-order.js";
import type { ObjectLibrary } from "./object-library.js";
import { unitedCell } from "./object-union.js";

/** Findings of rows that disagree, or say the same twice. */
export function settleLibrary(library: ObjectLibrary): Finding[] {
  const sorted = Uint32Array.from({ length: library.size }, (_, row) => row);
  sortByBytes(sorted, library.codes);
  const findings: Finding[] = [];
  const uniteAll = (rows: Uint32Array): number => {
    const first = rows[0] as number;
    for (const repeat of rows.subarray(1)) findings.push(...unite(library, first, repeat));
    return first;
  };
  let objects = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && isSameCode(library, sorted[start] as number, sorted[end] as number)) end++;
    const first = end === start + 1 ? (sorted[start] as number) : uniteAll(sorted.slice(start, end).sort());
    sorted[objects++] = first;
    start = end;
  }
  library.order = sorted.slice(0, objects);
  fillStatus(library);
  return findings;
}

function isSameCode({ codes }: ObjectLibrary, a: number, b: number): boolean {
  return codes.equals(a, codes.bytes, codes.start(b), codes.end(b));
}

/** A blank status means 存续; it is filled in last, so that a file without the column contradicts nobody. */
function fillStatus(library: ObjectLibrary): void {
  library.markPresent("status");
  const status = library.writableColumn("status");
  const [blank, inBusiness] = [status.idOf(""), status.idOf(IN_BUSINESS)];
  for (const row of library.order) {
    if (status.idAt(row) === blank) status.setId(row, inBusiness);
  }
}

function unite(library: ObjectLibrary, first: number, repeat: number): Finding[] {
  if (library.isFaulty(repeat)) library.markFaulty(first);
  const conflicts = [...library.presentKeys().flatMap((key) => uniteCell(library, key, first, repeat))];
  conflicts.push(...uniteName(library, first, repeat));
  if (conflicts.length > 0) library.markFaulty(first);
  const there = library.originOf(first, null);
  if (conflicts.length === 0 && there.file === library.originOf(repeat, null).file) {
    return [
      finding("OBJECT-REPEATED", {
        origin: library.originOf(repeat, "code"),
        field: "code",
        value: library.codes.text(repeat),
        sentence: {
          zh: `与第 ${there.line} 行是同一个对象`,
          en: `the same object as on line ${there.line}`,
        },
      }),
    ];
  }
  return conflicts.map((conflict) =>
    finding("OBJECT-CONFLICT", {
      origin: library.originOf(repeat, conflict.key),
      field: conflict.key,
      value: conflict.here,
      sentence: conflictSentence(library, first, conflict),
    }),
  );
}

/** What the later row and the earlier say of one field. */
interface Conflict {
  readonly key: string;
  readonly here: string;
  readonly there: string;
}

function uniteCell(library: ObjectLibrary, key: ReadableKey, first: number, repeat: number): Conflict[] {
  const column = library.writableColumn(key);
  if (column.idAt(first) === column.idAt(repeat)) return [];
  const [there, here] = [column.textAt(first), column.textAt(repeat)];
  const united = unitedCell(key, there, here);
  // The smaller of two that disagree, so that not even a faulty object depends on the order of rows.
  column.setText(first, united ?? (compareByBytes(here, there) < 0 ? here : there));
  return united === null ? [{ key, here, there }] : [];
}

function uniteName({ names }: ObjectLibrary, first: number, repeat: number): Conflict[] {
  const [there, here] = [names.text(first), names.text(repeat)];
  if (here === there || here === "") return [];
  if (there === "" || compareByBytes(here, there) < 0) {
    names.replace(first, names.bytes, names.start(repeat), names.end(repeat));
  }
  return there === "" ? [] : [{ key: "name", here, there }];
}

function conflictSentence(library: ObjectLibrary, first: number, { key, here, there }: Conflict): Sentence {
  const { file, line } = library.originOf(first, key);
  return {
    zh: `同一编码的 ${key} 说法不一：此行“${here}”，${file} 第 ${line} 行“${there}”`,
    en: `rows of one code disagree on ${key}: “${here}” here, “${there}” in ${file}, line ${line}`,
  };
}
