// Reads the cells of one column once per distinct text: shape, words, references.

import type { Settings } from "../domain/settings.js";
import type { ReadableKey } from "../draw/object-table.js";
import { ByteDictionary } from "../tables/byte-dictionary.js";
import { sortedByBytes } from "../tables/byte-order.js";
import type { DictionaryColumn } from "../tables/dictionary-column.js";
import type { CellProblem, CellReader, CellReading } from "./cell-reading.js";
import type { JsonSchema } from "./schema-set.js";

interface Known {
  /** In the library's own column. */
  readonly id: number;
  readonly problem: CellProblem | null;
  readonly isBlank: boolean;
  readonly respelling: Respelling | null;
}

/** How often a spelling was read as something else, and where first. */
export interface Respelling {
  readonly raw: string;
  readonly text: string;
  readonly isPlaceholder: boolean;
  readonly firstRecord: number;
  count: number;
}

/** One column of one file, feeding a column of the library. */
export class CellColumn {
  private readonly raw = new ByteDictionary();
  private readonly known: Known[] = [];
  /** Raw id + 1 by three bytes of the cell: spares most cells the hash over all of them. */
  private readonly recent = new Uint32Array(RECENT);

  /** Cells that say nothing. */
  readonly blanks = { count: 0, firstRecord: 0 };
  constructor(
    readonly key: ReadableKey,
    /** Index in the file. */
    readonly field: number,
    /** The library's own column. */
    readonly target: DictionaryColumn,
    private readonly interpret: (text: string) => CellReading,
  ) {}

  /** Id in the library's column; `problem` says why it is blank though the cell is not. */
  read(bytes: Uint8Array, start: number, end: number, record: number): Known {
    const slot = end - start < 2 ? (bytes[start] as number) & (RECENT - 1) : slotOf(bytes, start, end);
    const recent = (this.recent[slot] as number) - 1;
    const isRecent = recent >= 0 && this.raw.arena.equals(recent, bytes, start, end);
    const rawId = isRecent ? recent : this.raw.intern(bytes, start, end);
    if (!isRecent) this.recent[slot] = rawId + 1;
    const known = this.known[rawId] ?? this.learn(rawId, record);
    if (known.respelling) known.respelling.count++;
    if (known.isBlank && this.blanks.count++ === 0) this.blanks.firstRecord = record;
    return known;
  }

  respellings(): Respelling[] {
    return this.known.flatMap(({ respelling }) => respelling ?? []);
  }

  private learn(rawId: number, record: number): Known {
    const raw = this.raw.arena.text(rawId);
    const { text, problem, isNormalised, isPlaceholder } = this.interpret(raw);
    const isRespelt = problem === null && (isNormalised || isPlaceholder);
    const known = {
      id: this.target.idOf(problem ? "" : text),
      problem,
      isBlank: problem === null && text === "",
      respelling: isRespelt ? { raw, text, isPlaceholder, firstRecord: record, count: 0 } : null,
    };
    this.known[rawId] = known;
    return known;
  }
}

const RECENT = 256;

function slotOf(bytes: Uint8Array, start: number, end: number): number {
  const last = bytes[end - 1] as number;
  const before = bytes[end - 2] as number;
  return (last * 5 + before * 17 + (bytes[start] as number)) & (RECENT - 1);
}

/** What a cell means beyond its shape: areas and departments must exist. */
export function interpreterOf(
  key: ReadableKey,
  field: JsonSchema,
  readCell: CellReader,
  settings: Settings,
  fileDepartment: string | null,
): (text: string) => CellReading {
  const read = (text: string) => readCell(text, field);
  if (key === "area") return (text) => knownArea(read(text), settings);
  if (key === "departments") return (text) => knownDepartments(read(text), settings, fileDepartment);
  return read;
}

function knownArea(reading: CellReading, { areas }: Settings): CellReading {
  if (reading.text === "" || areas.areas.length === 0 || areas.has(reading.text)) return reading;
  return refused(reading, {
    code: "REFERENCE-UNKNOWN-AREA",
    sentence: {
      zh: `suiji.yaml 的 areas 里没有“${reading.text}”`,
      en: `areas in suiji.yaml has no “${reading.text}”`,
    },
  });
}

function knownDepartments(
  reading: CellReading,
  { departments }: Settings,
  fileDepartment: string | null,
): CellReading {
  const ids: string[] = fileDepartment === null ? [] : [fileDepartment];
  for (const word of reading.text === "" ? [] : reading.text.split(";")) {
    const department = departments.find(({ id, name }) => id === word || name === word);
    if (!department) {
      return refused(reading, {
        code: "REFERENCE-UNKNOWN-DEPARTMENT",
        sentence: {
          zh: `suiji.yaml 的 departments 里没有“${word}”`,
          en: `departments in suiji.yaml has no “${word}”`,
        },
      });
    }
    ids.push(department.id);
  }
  return { ...reading, text: sortedByBytes(new Set(ids)).join(";") };
}

function refused(reading: CellReading, problem: CellProblem): CellReading {
  return { ...reading, text: "", problem };
}
