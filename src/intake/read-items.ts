// 抽查事项清单: the files of items → InspectionItem.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { InspectionItem } from "../domain/inspection-item.js";
import { originOfFile } from "../domain/origin.js";
import type { IntakeContext, Reading, SourceFile } from "./intake-context.js";
import { itemOf } from "./item-of.js";
import { isSound, textOf } from "./record-values.js";
import { readRecords } from "./records.js";
import { References } from "./references.js";
import { schemaNamed } from "./schema-set.js";
import { UniqueIds } from "./unique-ids.js";

export interface ItemList {
  readonly items: readonly InspectionItem[];
  /** Also those of faulty rows, so that a task naming one is not told that it does not exist. */
  readonly ids: ReadonlySet<string>;
  /** False where rows or files had to be left out: then an unknown id may stand there. */
  readonly isComplete: boolean;
}

export function readItems(files: readonly SourceFile[], context: IntakeContext): Reading<ItemList> {
  const schema = schemaNamed(context.schemas, "item");
  const findings: Finding[] = [];
  const references = new References(context.settings);
  const ids = new UniqueIds();
  const items: InspectionItem[] = [];
  const known = new Set<string>();
  // A file that could not be opened has been reported by whoever opens files.
  let isComplete = files.length >= context.settings.files.items.length;
  for (const source of files) {
    const read = readRecords(source, schema, context);
    findings.push(...read.findings);
    isComplete &&= read.isComplete;
    if (read.isComplete && read.records.length === 0) findings.push(emptyTable(source.file));
    for (const record of read.records) {
      const id = textOf(record, "id");
      const isNew = id !== null && ids.claim(id, { origin: record.originOf("id"), field: "id" });
      if (id === null) isComplete = false;
      else known.add(id);
      const item = itemOf(record, references, findings);
      if (item && isNew && isSound(record)) items.push(item);
    }
  }
  return {
    value: { items, ids: known, isComplete },
    findings: [...findings, ...ids.findings, ...references.findings],
  };
}

function emptyTable(file: string): Finding {
  return finding("CSV-EMPTY", {
    origin: originOfFile(file),
    sentence: { zh: "清单里没有事项", en: "the list has no items" },
  });
}
