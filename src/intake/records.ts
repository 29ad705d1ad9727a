// The records of a file, whichever of the two forms it has.

import type { ReadingTools, SourceFile } from "./intake-context.js";
import { recordsFromCsv } from "./records-from-csv.js";
import { recordsFromYaml } from "./records-from-yaml.js";
import type { JsonSchema } from "./schema-set.js";
import type { Records } from "./source-record.js";

export function readRecords(source: SourceFile, schema: JsonSchema, tools: ReadingTools): Records {
  return isYaml(source.file) ? recordsFromYaml(source, schema, tools) : recordsFromCsv(source, schema, tools);
}

export function isYaml(file: string): boolean {
  return /\.ya?ml$/i.test(file);
}
