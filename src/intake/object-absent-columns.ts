// Columns that a library file does not have, and what is taken for granted then.

import { rowOrigin } from "../csv/cell-place.js";
import type { Code } from "../diagnostics/catalog.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import type { Sentence } from "../diagnostics/sentence.js";
import type { Settings } from "../domain/settings.js";
import type { OpenedTable } from "./object-header.js";

export function absentColumnNotes(
  file: string,
  { fields, headerLine }: OpenedTable,
  department: string | null,
  settings: Settings,
): Finding[] {
  const note = (code: Code, zh: string, en: string): Finding =>
    finding(code, { origin: rowOrigin(file, headerLine), sentence: { zh, en } satisfies Sentence });
  const notes: Finding[] = [];
  if (!fields.has("status")) {
    notes.push(
      note(
        "OBJECT-NO-STATUS",
        "没有“登记状态”列，所有对象按存续读取",
        "no 登记状态 column: every object is read as 存续",
      ),
    );
  }
  if (!fields.has("departments") && department === null) {
    notes.push(
      note(
        "OBJECT-NO-DEPARTMENT",
        "没有写明部门，视为在各部门名录库中",
        "no department given: in every department's library",
      ),
    );
  }
  if (!fields.has("area") && settings.areas.areas.length > 0) {
    notes.push(
      note(
        "OBJECT-NO-AREA",
        "没有“区域”列，计划限定区域时一户也抽不到",
        "no 区域 column: a plan that names an area draws none of them",
      ),
    );
  }
  for (const [key, title] of [
    ["address", "地址"],
    ["representative", "法定代表人/负责人/经营者"],
  ] as const) {
    if (fields.has(key)) continue;
    notes.push(note("OBJECT-ELEMENT-MISSING", `没有“${title}”列`, `no ${title} column`));
  }
  return notes;
}
