// Inspectors and recusals as they stand at a freeze: public ids only, never ID numbers or phones.

import { csvText } from "../csv/write-csv.js";
import type { Inspector } from "../domain/inspector.js";
import type { ActFile } from "../ledger/act.js";
import { compareByBytes } from "../tables/byte-order.js";

export interface FrozenInspector extends Inspector {
  /** Seats of this year before. */
  readonly load: number;
}

/** A recusal resolved to one object. */
export interface FrozenRecusal {
  readonly inspector: string;
  readonly code: string;
}

const INSPECTOR_COLUMNS = [
  "inspector",
  "department",
  "name",
  "category",
  "validTo",
  "areas",
  "tags",
  "capacity",
  "load",
  "unavailable",
];

export function inspectorsFile(inspectors: readonly FrozenInspector[]): ActFile {
  const sorted = [...inspectors].sort((a, b) => compareByBytes(a.id, b.id));
  const rows = sorted.map((inspector) => [
    inspector.id,
    inspector.department,
    inspector.name,
    inspector.category,
    inspector.validTo ?? "",
    inspector.areas.join(";"),
    inspector.tags.join(";"),
    inspector.maxVisits === null ? "" : String(inspector.maxVisits),
    String(inspector.load),
    inspector.unavailable.map(({ from, to }) => `${from}/${to}`).join(";"),
  ]);
  return textFile("inspectors.csv", csvText(INSPECTOR_COLUMNS, rows));
}

export function recusalsFile(recusals: readonly FrozenRecusal[]): ActFile {
  const rows = recusals
    .map(({ inspector, code }) => [inspector, code] as const)
    .sort((a, b) => compareByBytes(a[0], b[0]) || compareByBytes(a[1], b[1]));
  const distinct = rows.filter(([inspector, code], index) => {
    const before = rows[index - 1];
    return before?.[0] !== inspector || before[1] !== code;
  });
  return textFile("recusals.csv", csvText(["inspector", "code"], distinct));
}

export function textFile(path: string, text: string): ActFile {
  return { path, chunks: () => [Buffer.from(text, "utf8")] };
}
