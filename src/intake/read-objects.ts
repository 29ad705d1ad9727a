// The object library out of its files and overlays: one pass a file, findings with places.

import type { TableSource } from "../csv/encoding.js";
import type { HeaderField } from "../csv/header.js";
import { scanRecords } from "../csv/record-scanner.js";
import type { Finding } from "../diagnostics/finding.js";
import { READABLE_KEYS, type ReadableKey } from "../draw/object-table.js";
import type { IntakeContext } from "./intake-context.js";
import { absentColumnNotes } from "./object-absent-columns.js";
import { CellColumn, interpreterOf } from "./object-cells.js";
import { ObjectFileReader } from "./object-file-reader.js";
import { type OpenedTable, openTable } from "./object-header.js";
import { ObjectLibrary } from "./object-library.js";
import { blankAreas, emptyFinding, respellingNotes } from "./object-notes.js";
import { OverlayReader } from "./object-overlay.js";
import { RecusedObjects } from "./object-recused.js";
import { settleLibrary } from "./object-settling.js";
import { fieldsOf, headerFields, schemaNamed } from "./schema-set.js";

interface ObjectSource {
  readonly file: string;
  readonly source: TableSource;
}

export interface ObjectSources {
  readonly files: readonly (ObjectSource & { readonly department: string | null })[];
  readonly overlays: readonly ObjectSource[];
  readonly recusedRepresentatives: ReadonlySet<string>;
}

export interface ReadObjects {
  readonly library: ObjectLibrary;
  readonly recused: RecusedObjects;
  readonly findings: readonly Finding[];
  /** False where a whole file could not be read: its objects are unknown. */
  readonly isComplete: boolean;
}

export function readObjects(sources: ObjectSources, context: IntakeContext): ReadObjects {
  const library = new ObjectLibrary();
  const recused = new RecusedObjects(sources.recusedRepresentatives);
  const fields = headerFields(schemaNamed(context.schemas, "object"));
  const findings: Finding[] = [];
  let isComplete = true;
  for (const { file, source, department } of sources.files) {
    const opened = openTable(file, source, fields);
    findings.push(...opened.findings);
    isComplete &&= opened.table !== null;
    if (opened.table)
      append(findings, readFile(file, opened.table, { department, context, library, recused }));
  }
  append(findings, settleLibrary(library));
  for (const { file, source } of sources.overlays) {
    const opened = openTable(file, source, onlyCodeRequired(fields));
    findings.push(...opened.findings);
    isComplete &&= opened.table !== null;
    if (opened.table) append(findings, readOverlay(file, opened.table, context, library));
  }
  return { library, recused, findings, isComplete };
}

interface FileReading {
  readonly department: string | null;
  readonly context: IntakeContext;
  readonly library: ObjectLibrary;
  readonly recused: RecusedObjects;
}

function readFile(file: string, table: OpenedTable, reading: FileReading): Finding[] {
  const { department, context, library, recused } = reading;
  const columns = cellColumns(table, context, library, department);
  const defaults = new Map<ReadableKey, string>();
  if (department !== null) {
    defaults.set("departments", department);
    library.markPresent("departments");
  }
  const size = library.size;
  const reader = new ObjectFileReader(
    { file, ...table, columns, defaults, lengths: lengthsOf(context) },
    library,
    recused,
  );
  scanRecords(table.chunks(), reader);
  const empty = library.size === size && reader.findings().length === 0 ? [emptyFinding(file)] : [];
  return [
    ...reader.findings(),
    ...empty,
    ...respellingNotes(file, table, columns),
    ...blankAreas(file, table, columns, context),
    ...absentColumnNotes(file, table, department, context.settings),
  ];
}

function lengthsOf({ schemas }: IntakeContext): ReadonlyMap<string, number> {
  const fields = [...fieldsOf(schemaNamed(schemas, "object"))];
  return new Map(
    fields.flatMap(([key, { maxLength }]) => (maxLength === undefined ? [] : [[key, maxLength] as const])),
  );
}

function readOverlay(
  file: string,
  table: OpenedTable,
  context: IntakeContext,
  library: ObjectLibrary,
): Finding[] {
  const columns = cellColumns(table, context, library, null);
  const reader = new OverlayReader({ file, ...table, columns }, library);
  scanRecords(table.chunks(), reader);
  const empty = reader.isEmpty ? [emptyFinding(file)] : [];
  return [...reader.findings(), ...empty, ...respellingNotes(file, table, columns)];
}

function cellColumns(
  table: OpenedTable,
  { schemas, readCell, settings }: IntakeContext,
  library: ObjectLibrary,
  department: string | null,
): CellColumn[] {
  const schema = fieldsOf(schemaNamed(schemas, "object"));
  return READABLE_KEYS.flatMap((key) => {
    const field = table.fields.get(key);
    const fieldSchema = schema.get(key);
    if (field === undefined || !fieldSchema) return [];
    library.markPresent(key);
    const interpret = interpreterOf(key, fieldSchema, readCell, settings, department);
    return [new CellColumn(key, field, library.writableColumn(key), interpret)];
  });
}

/** Not `push(...)`: a bad file has more findings than a call may have arguments. */
function append(findings: Finding[], more: readonly Finding[]): void {
  for (const each of more) findings.push(each);
}

function onlyCodeRequired(fields: readonly HeaderField[]): HeaderField[] {
  return fields.map((field) => ({ ...field, isRequired: field.key === "code" }));
}
