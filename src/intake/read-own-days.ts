// 自定日: days that this place works or rests against the national calendar.

import { type PlainDate, parsePlainDate } from "../domain/plain-date.js";
import type { Reading, ReadingTools, SourceFile } from "./intake-context.js";
import { flagOf, textOf } from "./record-values.js";
import { readRecords } from "./records.js";
import { schemaNamed } from "./schema-set.js";
import { UniqueIds } from "./unique-ids.js";

/** True = works. */
export type OwnDays = ReadonlyMap<PlainDate, boolean>;

export function readOwnDays(source: SourceFile, tools: ReadingTools): Reading<OwnDays> {
  const { records, findings } = readRecords(source, schemaNamed(tools.schemas, "own-day"), tools);
  const days = new Map<PlainDate, boolean>();
  const dates = new UniqueIds();
  for (const record of records) {
    const date = parsePlainDate(textOf(record, "date") ?? "");
    const isWorking = flagOf(record, "isWorking");
    if (date === null || !dates.claim(date, { origin: record.originOf("date"), field: "date" })) continue;
    if (isWorking !== null) days.set(date, isWorking);
  }
  return { value: days, findings: [...findings, ...dates.findings] };
}
