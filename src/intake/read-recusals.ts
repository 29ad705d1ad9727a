// 回避 → Recusal.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { InspectorId } from "../domain/identifiers.js";
import type { Recusal } from "../domain/recusal.js";
import type { IntakeContext, Reading, SourceFile } from "./intake-context.js";
import { NameIndex } from "./name-index.js";
import type { InspectorLibrary } from "./read-inspectors.js";
import { isSound, textOf } from "./record-values.js";
import { readRecords } from "./records.js";
import { unknownName } from "./references.js";
import { schemaNamed } from "./schema-set.js";
import type { SourceRecord } from "./source-record.js";

export interface RecusalContext extends IntakeContext {
  readonly inspectors: InspectorLibrary;
}

export function readRecusals(
  files: readonly SourceFile[],
  context: RecusalContext,
): Reading<readonly Recusal[]> {
  const schema = schemaNamed(context.schemas, "recusal");
  const { certificates, isComplete } = context.inspectors;
  const known = new NameIndex([...certificates].map((id) => [id, id as InspectorId] as const));
  const findings: Finding[] = [];
  const recusals: Recusal[] = [];
  for (const source of files) {
    const read = readRecords(source, schema, context);
    findings.push(...read.findings);
    for (const record of read.records) {
      const text = textOf(record, "inspector");
      const inspector = text === null ? null : known.find(text);
      if (text !== null && inspector === null && isComplete) {
        const [origin, nearest] = [record.originOf("inspector"), known.nearest(text)];
        findings.push(
          unknownName({ code: "REFERENCE-UNKNOWN-INSPECTOR", text, field: "inspector", nearest, origin }),
        );
      }
      const subject = subjectOf(record);
      if (subject === null && isSound(record)) findings.push(subjectFinding(record));
      if (inspector === null || subject === null || !isSound(record)) continue;
      recusals.push({ inspector, subject, reason: textOf(record, "reason") ?? "", origin: record.origin });
    }
  }
  return { value: recusals, findings };
}

/** Null where neither is named, or both: then it is not certain which was meant. */
function subjectOf(record: SourceRecord): Recusal["subject"] | null {
  const [code, name] = [textOf(record, "object"), textOf(record, "representative")];
  if (code !== null) return name === null ? { kind: "object", code } : null;
  return name === null ? null : { kind: "representative", name };
}

function subjectFinding(record: SourceRecord): Finding {
  const hasBoth = textOf(record, "object") !== null;
  return finding("REFERENCE-RECUSAL-SUBJECT", {
    origin: record.originOf(hasBoth ? "representative" : "object"),
    field: hasBoth ? "representative" : "object",
    sentence: hasBoth
      ? { zh: "编码和负责人写了两项，只能写一项", en: "object and representative are both named: name one" }
      : { zh: "没有写检查对象编码，也没有写负责人", en: "neither an object nor a representative is named" },
  });
}
