// The pool as bytes: pool-01.csv and so on, all members in order of code.

import { ByteWriter, encodedCell } from "../csv/byte-writer.js";
import { csvLine } from "../csv/write-csv.js";
import type { Conditions } from "../domain/conditions.js";
import type { ByteArena } from "../tables/byte-arena.js";
import type { DictionaryColumn } from "../tables/dictionary-column.js";
import { EXCLUSIONS } from "./exclusion.js";
import { READABLE_KEYS, type ReadableKey } from "./object-table.js";
import type { Pool } from "./pool.js";

const ALWAYS = ["area", "kind", "status"] as const;

/** Columns after name: three that always stand, then whatever filter, tiers or exclusions read. */
export function poolColumns(
  conditions: readonly Conditions[],
  reads: { readonly departments: boolean; readonly lastInspectedOn: boolean },
): readonly ReadableKey[] {
  const read = new Set<string>(conditions.flatMap((each) => Object.keys(each)));
  if (reads.departments) read.add("departments");
  if (reads.lastInspectedOn) read.add("lastInspectedOn");
  const further = READABLE_KEYS.filter((key) => read.has(key) && !ALWAYS.some((always) => always === key));
  return [...ALWAYS, ...further];
}

/** Rows written before the chunk is looked at: the loop over them is an ordinary one, which runs much faster. */
const BATCH = 4096;

export function* poolChunks(pool: Pool, columns: readonly ReadableKey[]): Generator<Uint8Array> {
  const writer = new ByteWriter();
  const rows = new RowWriter(pool, columns, writer);
  writer.raw(Buffer.from(csvLine(["code", "stratum", "excluded", "name", ...columns]), "utf8"));
  for (let start = 0; start < pool.rows.length; start += BATCH) {
    rows.write(start, Math.min(start + BATCH, pool.rows.length));
    const full = writer.takeFull();
    if (full) yield full;
  }
  yield writer.takeRest();
}

class RowWriter {
  private readonly standing: Standings;
  private readonly written: readonly ((row: number) => Uint8Array)[];

  constructor(
    private readonly pool: Pool,
    columns: readonly ReadableKey[],
    private readonly writer: ByteWriter,
  ) {
    this.standing = new Standings(pool);
    this.written = writtenRuns(columns.map((key) => pool.table.column(key)));
  }

  write(start: number, end: number): void {
    const pool = this.pool;
    const writer = this.writer;
    const standing = this.standing;
    const written = this.written;
    const { codes, names } = pool.table;
    for (let position = start; position < end; position++) {
      const row = pool.rows[position] as number;
      writeText(writer, codes, row);
      writer.raw(standing.cells(position));
      writeText(writer, names, row);
      for (const cellOf of written) writer.raw(cellOf(row));
      writer.endRow();
    }
  }
}

/** Stratum and reason as bytes, `,2,,` or `,,outside-area,`: few different ones, each encoded once. */
class Standings {
  private readonly encoded = new Map<string, Uint8Array[]>(
    ["", ...EXCLUSIONS].map((exclusion) => [exclusion, []]),
  );

  constructor(private readonly pool: Pool) {}

  cells(position: number): Uint8Array {
    const { strata, excluded } = this.pool;
    const stratum = strata[position] as number;
    const exclusion = excluded[position] as string;
    const known = exclusion === "" ? this.drawn : (this.encoded.get(exclusion) ?? this.drawn);
    known[stratum] ??= Buffer.from(`,${stratum === 0 ? "" : stratum},${exclusion},`, "utf8");
    return known[stratum];
  }

  /** Most rows have no reason. */
  private readonly drawn = this.encoded.get("") ?? [];
}

function writeText(writer: ByteWriter, arena: ByteArena, row: number): void {
  if (arena.mayNeedQuotes) writer.cell(arena.bytes, arena.start(row), arena.end(row));
  else writer.raw(arena.bytes, arena.start(row), arena.end(row));
}

/** How many combinations of cells are kept at most, for one run of columns. */
const MOST_COMBINATIONS = 1 << 16;

/** Neighbouring columns of few values are written together: each combination that occurs is encoded once. */
function writtenRuns(columns: readonly (DictionaryColumn | null)[]): ((row: number) => Uint8Array)[] {
  const runs: WrittenColumn[][] = [];
  let combinations = 1;
  for (const column of columns.map((each) => each ?? BLANK)) {
    combinations *= Math.max(1, column.distinct);
    if (runs.length === 0 || combinations > MOST_COMBINATIONS) {
      runs.push([]);
      combinations = Math.max(1, column.distinct);
    }
    runs.at(-1)?.push(column);
  }
  return runs.map(writtenRun);
}

/** Stands in for a column that the table does not have. */
const BLANK = { distinct: 1, idAt: () => 0, textAt: () => "" } as const;

type WrittenColumn = Pick<DictionaryColumn, "distinct" | "idAt" | "textAt">;

/** A comma before each cell. */
function writtenRun(columns: readonly WrittenColumn[]): (row: number) => Uint8Array {
  const size = columns.reduce((product, { distinct }) => product * Math.max(1, distinct), 1);
  const known = new Array<Uint8Array | null>(size).fill(null);
  return (row) => {
    let combination = 0;
    for (const column of columns) combination = combination * column.distinct + column.idAt(row);
    const cells = known[combination];
    if (cells) return cells;
    const encoded = Buffer.concat(
      columns.flatMap((column) => [Buffer.from(","), encodedCell(column.textAt(row))]),
    );
    known[combination] = encoded;
    return encoded;
  };
}
