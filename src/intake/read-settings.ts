// suiji.yaml → Settings.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { DepartmentId } from "../domain/identifiers.js";
import type { Department, Settings, SubLibrary, WorkspaceFiles } from "../domain/settings.js";
import { areasOf } from "./areas-of.js";
import { blankConditionFindings, conditionsOf } from "./conditions-of.js";
import { defaultsOf } from "./defaults-of.js";
import type { Reading } from "./intake-context.js";
import { createCellReader } from "./read-cell.js";
import { flagOf, listOf, partsOf, textOf } from "./record-values.js";
import { recordsFromYaml } from "./records-from-yaml.js";
import { meansAllObjects, References } from "./references.js";
import { type SchemaSet, schemaNamed } from "./schema-set.js";
import type { SourceRecord } from "./source-record.js";
import { UniqueIds } from "./unique-ids.js";

export const SETTINGS_FILE = "suiji.yaml";

/** Null where nothing else can be read by it: no departments, or no files. */
export function readSettings(bytes: Uint8Array, schemas: SchemaSet): Reading<Settings | null> {
  const tools = { schemas, readCell: createCellReader(schemas) };
  const read = recordsFromYaml({ file: SETTINGS_FILE, bytes }, schemaNamed(schemas, "workspace"), tools);
  const [record] = read.records;
  const [files] = record ? partsOf(record, "files") : [];
  if (!record) return { value: null, findings: read.findings };

  const findings: Finding[] = [];
  const areaIds = new UniqueIds();
  const departmentIds = new UniqueIds();
  const departments = departmentsOf(record, departmentIds);
  const areas = areasOf(partsOf(record, "areas"), findings, areaIds);
  const references = new References({ departments, areas, subLibraries: new Map() });
  const names = new UniqueIds();
  const subLibraries = new Map(
    partsOf(record, "subLibraries").flatMap((part) => {
      const subLibrary = subLibraryOf(part, { references, names, findings });
      return subLibrary ? [[subLibrary.name, subLibrary] as const] : [];
    }),
  );
  const settings = {
    name: textOf(record, "name") ?? "",
    jointOffice: textOf(record, "jointOffice"),
    departments,
    areas,
    subLibraries,
    defaults: defaultsOf(partsOf(record, "defaults")[0]),
  };
  const all = () => [
    ...read.findings,
    ...departmentIds.findings,
    ...areaIds.findings,
    ...names.findings,
    ...findings,
    ...references.findings,
  ];
  if (departments.length === 0 || !files) return { value: null, findings: all() };
  const value = { ...settings, files: filesOf(files, references) };
  return { value, findings: all() };
}

/** Departments are named by id or name everywhere, so the two may not meet either. */
function departmentsOf(record: SourceRecord, ids: UniqueIds): Department[] {
  return partsOf(record, "departments").flatMap((part) => {
    const id = textOf(part, "id");
    if (id === null || !ids.claim(id, { origin: part.originOf("id"), field: "id" })) return [];
    const name = textOf(part, "name") ?? id;
    if (name !== id) ids.claim(name, { origin: part.originOf("name"), field: "name" });
    return [{ id: id as DepartmentId, name, isMarketRegulator: flagOf(part, "marketRegulator") ?? false }];
  });
}

interface SubLibraryContext {
  readonly references: References;
  readonly names: UniqueIds;
  readonly findings: Finding[];
}

function subLibraryOf(
  record: SourceRecord,
  { references, names, findings }: SubLibraryContext,
): SubLibrary | null {
  const name = textOf(record, "name");
  const [where] = partsOf(record, "where");
  if (where) findings.push(...blankConditionFindings(where));
  if (name === null || !names.claim(name, { origin: record.originOf("name"), field: "name" })) return null;
  if (meansAllObjects(name)) {
    findings.push(
      finding("REFERENCE-DUPLICATE-ID", {
        origin: record.originOf("name"),
        field: "name",
        value: name,
        sentence: { zh: `“${name}”本身就指全部对象`, en: `“${name}” already means all objects` },
      }),
    );
  }
  return { name, where: where ? conditionsOf(where, references) : {}, origin: record.origin };
}

function filesOf(record: SourceRecord, references: References): WorkspaceFiles {
  return {
    items: listOf(record, "items"),
    objects: partsOf(record, "objects").flatMap((part) => {
      const [file, department] = [textOf(part, "file"), references.department(part, "department")];
      return file === null ? [] : [{ file, department }];
    }),
    overlays: listOf(record, "overlays"),
    inspectors: listOf(record, "inspectors"),
    recusals: listOf(record, "recusals"),
    plans: listOf(record, "plans"),
    calendar: textOf(record, "calendar"),
  };
}
