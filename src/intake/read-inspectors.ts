// 执法人员名录库 → Inspector. ID numbers and phones are read here and go no further.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { InspectorId } from "../domain/identifiers.js";
import type { DateRange, Inspector, InspectorCategory } from "../domain/inspector.js";
import { parsePlainDate } from "../domain/plain-date.js";
import type { IntakeContext, Reading, SourceFile } from "./intake-context.js";
import { masked } from "./quoted.js";
import { isSound, listOf, textOf, wholeOf, wordOf } from "./record-values.js";
import { readRecords } from "./records.js";
import { References } from "./references.js";
import { schemaNamed } from "./schema-set.js";
import type { SourceRecord } from "./source-record.js";
import { UniqueIds } from "./unique-ids.js";

export interface InspectorLibrary {
  readonly inspectors: readonly Inspector[];
  /** People without a certificate: counted, never seated. */
  readonly uncertified: number;
  /** All certificate numbers, also those of faulty rows. */
  readonly certificates: ReadonlySet<string>;
  /** False where rows or files had to be left out: then an unknown certificate may stand there. */
  readonly isComplete: boolean;
}

const CATEGORIES: readonly InspectorCategory[] = ["持行政执法证", "具有执法资格", "日常监管", "其他"];

export function readInspectors(
  files: readonly SourceFile[],
  context: IntakeContext,
): Reading<InspectorLibrary> {
  const schema = schemaNamed(context.schemas, "inspector");
  const findings: Finding[] = [];
  const references = new References(context.settings);
  const ids = new UniqueIds();
  const inspectors: Inspector[] = [];
  const certificates = new Set<string>();
  let isComplete = files.length >= context.settings.files.inspectors.length;
  let uncertified = 0;
  for (const source of files) {
    const read = readRecords(source, schema, context);
    findings.push(...read.findings);
    isComplete &&= read.isComplete;
    for (const record of read.records) {
      const certificate = textOf(record, "certificate");
      const isNew = claimPerson(record, ids);
      const inspector = inspectorOf(record, references);
      if (certificate !== null) certificates.add(certificate);
      else if (record.faulty.has("certificate")) isComplete = false;
      else if (textOf(record, "category") === "持行政执法证") findings.push(certificateMissing(record));
      else uncertified++;
      if (inspector && isNew && isSound(record)) inspectors.push(inspector);
    }
  }
  return {
    value: { inspectors, uncertified, certificates, isComplete },
    findings: [...findings, ...ids.findings, ...references.findings],
  };
}

/** Art. 22: the ID number is the key of the library. The certificate is the key in everything the tool writes. */
function claimPerson(record: SourceRecord, ids: UniqueIds): boolean {
  const [idNumber, certificate] = [textOf(record, "idNumber"), textOf(record, "certificate")];
  const isOnce = (field: string, id: string | null, shown: string) =>
    id === null || ids.claim(`${field} ${id}`, { origin: record.originOf(field), field, shown });
  const isNewPerson = isOnce("idNumber", idNumber, masked(idNumber ?? ""));
  return isOnce("certificate", certificate, certificate ?? "") && isNewPerson;
}

function inspectorOf(record: SourceRecord, references: References): Inspector | null {
  const [id, name] = [textOf(record, "certificate"), textOf(record, "name")];
  const unknownBefore = references.findings.length;
  const department = references.department(record, "department");
  const areas = references.areas(record, "areas");
  if (id === null || name === null || department === null) return null;
  if (references.findings.length > unknownBefore) return null;
  const validTo = textOf(record, "certificateValidTo");
  return {
    id: id as InspectorId,
    name,
    department,
    // Art. 21 has no fifth kind: whoever has a certificate, and is not said to be otherwise, is its holder.
    category: wordOf(record, "category", CATEGORIES) ?? "持行政执法证",
    validTo: validTo === null ? null : parsePlainDate(validTo),
    areas,
    tags: listOf(record, "tags"),
    maxVisits: wholeOf(record, "maxVisits"),
    unavailable: listOf(record, "unavailable").flatMap(dateRange),
    origin: record.origin,
  };
}

/** Of the form that intake has checked. */
function dateRange(text: string): DateRange[] {
  const [from, to] = text.split("/").map(parsePlainDate);
  return from && to ? [{ from, to }] : [];
}

function certificateMissing(record: SourceRecord): Finding {
  return finding("REFERENCE-INSPECTOR-CERTIFICATE", {
    origin: record.originOf("certificate"),
    field: "certificate",
    sentence: {
      zh: `${textOf(record, "name") ?? ""}持行政执法证，却没有写执法证号`,
      en: `${textOf(record, "name") ?? "this inspector"} holds a certificate, but its number is missing`,
    },
  });
}
