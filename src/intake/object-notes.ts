// What is said once of a whole file: spellings read as something else, blank areas, no rows at all.

import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import type { IntakeContext } from "./intake-context.js";
import type { CellColumn } from "./object-cells.js";
import type { OpenedTable } from "./object-header.js";
import { LineMap, originIn } from "./object-library.js";

/** One note per spelling, with its first place and how often: not one per row. */
export function respellingNotes(file: string, table: OpenedTable, columns: readonly CellColumn[]): Finding[] {
  const place = { file, fields: table.fields, lines: new LineMap() };
  return columns.flatMap((column) =>
    column.respellings().map(({ raw, text, isPlaceholder, firstRecord, count }) =>
      finding(isPlaceholder ? "OBJECT-PLACEHOLDER" : "SHAPE-NORMALISED", {
        origin: originIn(place, firstRecord, column.key),
        field: column.key,
        value: raw,
        sentence: isPlaceholder
          ? {
              zh: `共 ${count} 格写作“${raw}”，按空白读取`,
              en: `${count} cell(s) “${raw}” are read as blank`,
            }
          : {
              zh: `共 ${count} 格写作“${raw}”，读作“${text}”`,
              en: `${count} cell(s) “${raw}” are read as “${text}”`,
            },
      }),
    ),
  );
}

export function emptyFinding(file: string): Finding {
  return finding("CSV-EMPTY", {
    origin: originOfFile(file),
    sentence: { zh: "表里没有数据行", en: "the table has no rows" },
  });
}

/** One warning a file: each of them stays out of every draw whose plan names an area. */
export function blankAreas(
  file: string,
  table: OpenedTable,
  columns: readonly CellColumn[],
  { settings }: IntakeContext,
): Finding[] {
  const blanks = columns.find(({ key }) => key === "area")?.blanks;
  if (!blanks || blanks.count === 0 || settings.areas.areas.length === 0) return [];
  const place = { file, fields: table.fields, lines: new LineMap() };
  return [
    finding("OBJECT-NO-AREA", {
      origin: originIn(place, blanks.firstRecord, "area"),
      field: "area",
      sentence: {
        zh: `共 ${blanks.count} 行没有区域，此处是第一行；计划限定区域时它们不会被抽到`,
        en: `${blanks.count} row(s) have no area, this is the first; a plan that names an area never draws them`,
      },
    }),
  ];
}
