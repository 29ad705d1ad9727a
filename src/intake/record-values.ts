// Takes values out of a record by type; null or an empty list where the field is blank.

import type { SourceRecord } from "./source-record.js";

export function textOf({ values }: SourceRecord, field: string): string | null {
  const value = values[field];
  return typeof value === "string" ? value : null;
}

export function wholeOf({ values }: SourceRecord, field: string): number | null {
  const value = values[field];
  return typeof value === "number" ? value : null;
}

export function flagOf({ values }: SourceRecord, field: string): boolean | null {
  const value = values[field];
  return typeof value === "boolean" ? value : null;
}

export function listOf({ values }: SourceRecord, field: string): readonly string[] {
  const value = values[field];
  return Array.isArray(value) ? value.filter((element) => typeof element === "string") : [];
}

export function partsOf({ parts }: SourceRecord, field: string): readonly SourceRecord[] {
  return parts[field] ?? [];
}

/** Whether everything the schema requires could be read, here and in all nested mappings. */
export function isSound({ faulty, parts }: SourceRecord): boolean {
  return faulty.size === 0 && Object.values(parts).every((nested) => nested.every(isSound));
}

/** The word as one of those that the domain knows; the schema has refused any other. */
export function wordOf<Word extends string>(
  record: SourceRecord,
  field: string,
  words: readonly Word[],
): Word | null {
  const text = textOf(record, field);
  return words.find((word) => word === text) ?? null;
}
