// What the scanner says of some bytes: records and faults in the order it met them.

import { type ScanFault, scanRecords } from "../../src/csv/record-scanner.js";

export interface Scanned {
  readonly records: readonly {
    readonly cells: readonly string[];
    readonly line: number;
    readonly record: number;
    readonly isFaulty: boolean;
  }[];
  /** `stray-quote 3:2 (record 3)`: fault, line and field. */
  readonly faults: readonly string[];
}

export function scan(chunks: Iterable<Uint8Array>): Scanned {
  const records: Scanned["records"][number][] = [];
  const faults: string[] = [];
  scanRecords(chunks, {
    record(view) {
      const { line, record, isFaulty } = view;
      records.push({ cells: view.cells(), line, record, isFaulty });
      return true;
    },
    fault(fault: ScanFault, line, record, field) {
      faults.push(`${fault} ${line}:${field + 1} (record ${record})`);
    },
  });
  return { records, faults };
}

export function scanText(text: string): Scanned {
  return scan([Buffer.from(text, "utf8")]);
}

export function cellsOf({ records }: Scanned): readonly (readonly string[])[] {
  return records.map(({ cells }) => cells);
}

/** The bytes cut at the places given, in any order; a reader may hand out empty chunks too. */
export function cutAt(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const cuts = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => bytes.slice(cuts[index], end));
}

/** As a file reader does it: every chunk in the same buffer, overwritten by the next. */
export function* throughOneBuffer(chunks: readonly Uint8Array[]): Generator<Uint8Array> {
  const buffer = Buffer.alloc(Math.max(1, ...chunks.map(({ length }) => length)));
  for (const chunk of chunks) {
    buffer.fill(0x3f);
    buffer.set(chunk);
    yield buffer.subarray(0, chunk.length);
  }
}
