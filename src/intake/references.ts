// Follows the names in a record to what suiji.yaml declares: departments, areas, sub-libraries.

import type { Code } from "../diagnostics/catalog.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import type { AreaId, DepartmentId } from "../domain/identifiers.js";
import type { Settings } from "../domain/settings.js";
import { NameIndex } from "./name-index.js";
import { listOf, textOf } from "./record-values.js";
import type { SourceRecord } from "./source-record.js";

/** In a column of sub-libraries: no filter. */
const ALL_OBJECTS: ReadonlySet<string> = new Set(["全部", "全部对象", "all"]);

export function meansAllObjects(text: string): boolean {
  return ALL_OBJECTS.has(text);
}

type Declared = Pick<Settings, "departments" | "areas"> & {
  readonly subLibraries: ReadonlyMap<string, unknown>;
};

export class References {
  readonly findings: Finding[] = [];
  private readonly departmentNames: NameIndex<DepartmentId>;
  private readonly areaNames: NameIndex<AreaId>;
  private readonly subLibraryNames: NameIndex<string>;

  constructor({ departments, areas, subLibraries }: Declared) {
    this.departmentNames = new NameIndex(
      departments.flatMap(({ id, name }) => [[id, id] as const, [name, id] as const]),
    );
    this.areaNames = new NameIndex(areas.areas.map(({ id }) => [id, id] as const));
    this.subLibraryNames = new NameIndex([...subLibraries.keys()].map((name) => [name, name] as const));
  }

  department(record: SourceRecord, field: string): DepartmentId | null {
    return this.one(record, field, this.departmentNames, "REFERENCE-UNKNOWN-DEPARTMENT");
  }

  departments(record: SourceRecord, field: string): DepartmentId[] {
    return this.many(record, field, this.departmentNames, "REFERENCE-UNKNOWN-DEPARTMENT");
  }

  area(record: SourceRecord, field: string): AreaId | null {
    return this.one(record, field, this.areaNames, "REFERENCE-UNKNOWN-AREA");
  }

  areas(record: SourceRecord, field: string): AreaId[] {
    return this.many(record, field, this.areaNames, "REFERENCE-UNKNOWN-AREA");
  }

  /** Null also for 全部: all objects. */
  subLibrary(record: SourceRecord, field: string): string | null {
    if (meansAllObjects(textOf(record, field) ?? "")) return null;
    return this.one(record, field, this.subLibraryNames, "REFERENCE-UNKNOWN-SUB-LIBRARY");
  }

  private one<Id>(record: SourceRecord, field: string, names: NameIndex<Id>, code: Code): Id | null {
    const text = textOf(record, field);
    return text === null ? null : this.follow(text, record, field, names, code);
  }

  private many<Id>(record: SourceRecord, field: string, names: NameIndex<Id>, code: Code): Id[] {
    const ids = listOf(record, field).map((text) => this.follow(text, record, field, names, code));
    return [...new Set(ids.filter((id) => id !== null))];
  }

  private follow<Id>(
    text: string,
    record: SourceRecord,
    field: string,
    names: NameIndex<Id>,
    code: Code,
  ): Id | null {
    const id = names.find(text);
    if (id === null) {
      this.findings.push(
        unknownName({
          code,
          text,
          field,
          nearest: names.nearest(text),
          origin: record.originOf(field, text),
        }),
      );
    }
    return id;
  }
}

interface UnknownName {
  readonly code: Code;
  readonly text: string;
  readonly field: string;
  readonly nearest: string | null;
  readonly origin: Finding["origin"];
}

export function unknownName({ code, text, field, nearest, origin }: UnknownName): Finding {
  return finding(code, {
    origin,
    field,
    value: text,
    sentence: {
      zh: `没有“${text}”${nearest ? `，是否为“${nearest}”` : ""}`,
      en: `there is no “${text}”${nearest ? `; did you mean “${nearest}”` : ""}`,
    },
  });
}
