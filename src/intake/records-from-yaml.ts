// The mappings of a YAML file as records.

import { FieldIntake } from "./field-intake.js";
import type { ReadingTools, SourceFile } from "./intake-context.js";
import { allNames, type JsonSchema } from "./schema-set.js";
import type { Records } from "./source-record.js";
import { YamlRecordReader } from "./yaml-record-reader.js";
import { readYamlTree } from "./yaml-tree.js";

/** A list of mappings, or one mapping alone. */
export function recordsFromYaml(
  { file, bytes }: SourceFile,
  schema: JsonSchema,
  tools: ReadingTools,
): Records {
  const { root, findings } = readYamlTree(bytes, file, allNames(tools.schemas));
  if (root === null) return { records: [], findings, isComplete: false };
  const intake = new FieldIntake(tools.readCell);
  const reader = new YamlRecordReader(file, tools.schemas, intake);
  const nodes = root.kind === "list" ? root.items : [root];
  const records = nodes.flatMap((node) => reader.read(node, schema) ?? []);
  return { records, findings: [...findings, ...intake.all()], isComplete: records.length === nodes.length };
}
