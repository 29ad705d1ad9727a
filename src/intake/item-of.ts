// One row of the item list as the regulation's item: class C alone has responders (Art. 14).

import { type Finding, finding } from "../diagnostics/finding.js";
import type { ItemId } from "../domain/identifiers.js";
import { type InspectionItem, METHODS, type Method } from "../domain/inspection-item.js";
import { parseFrequency } from "./frequency-text.js";
import { listOf, textOf, wordOf } from "./record-values.js";
import type { References } from "./references.js";
import { parseShare } from "./share-text.js";
import type { SourceRecord } from "./source-record.js";

/** Null where something that the item cannot be without is missing or contradicts; a finding says what. */
export function itemOf(
  record: SourceRecord,
  references: References,
  findings: Finding[],
): InspectionItem | null {
  const [id, name] = [textOf(record, "id"), textOf(record, "name")];
  const unknownBefore = references.findings.length;
  const department = references.department(record, "department");
  const objects = references.subLibrary(record, "objects");
  const [first, ...others] = references.departments(record, "respondingDepartments");
  const itemClass = wordOf(record, "class", ["A", "B", "C"]);
  const hasResponders = listOf(record, "respondingDepartments").length > 0;
  if (
    itemClass !== null &&
    (itemClass === "C") !== hasResponders &&
    !record.faulty.has("respondingDepartments")
  ) {
    findings.push(respondersFinding(record, itemClass, hasResponders));
    return null;
  }
  // An unknown sub-library must not become "all objects".
  if (references.findings.length > unknownBefore) return null;
  if (id === null || name === null || department === null || itemClass === null) return null;
  const ratio = textOf(record, "annualRatio");
  const frequency = textOf(record, "frequency");
  const base = {
    id: id as ItemId,
    name,
    department,
    basis: textOf(record, "basis") ?? "",
    objects,
    methods: listOf(record, "methods").filter(isMethod),
    requiredTags: listOf(record, "requiredTags"),
    annualRatio: ratio === null ? null : parseShare(ratio),
    frequency: frequency === null ? null : (parseFrequency(frequency)?.timesAYear ?? null),
    origin: record.origin,
    originOf: (field: string) => record.originOf(field),
  };
  if (itemClass !== "C") return { ...base, class: itemClass };
  return first === undefined ? null : { ...base, class: "C", respondingDepartments: [first, ...others] };
}

function isMethod(text: string): text is Method {
  return METHODS.some((method) => method === text);
}

function respondersFinding(record: SourceRecord, itemClass: string, hasResponders: boolean): Finding {
  return finding("ART14-CLASS-C-RESPONDERS", {
    origin: record.originOf("respondingDepartments"),
    field: "respondingDepartments",
    value: hasResponders ? listOf(record, "respondingDepartments").join(";") : null,
    sentence: hasResponders
      ? {
          zh: `${itemClass}类事项不是联合检查，没有响应部门`,
          en: `class ${itemClass} is not checked jointly and has no responders`,
        }
      : { zh: "C类事项没有写响应部门", en: "a class C item names no responding department" },
  });
}
