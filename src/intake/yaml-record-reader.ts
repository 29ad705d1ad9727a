// Reads one YAML mapping by its schema, nested mappings with it.

import { titleForm } from "../csv/header.js";
import type { Code } from "../diagnostics/catalog.js";
import { finding } from "../diagnostics/finding.js";
import type { Sentence } from "../diagnostics/sentence.js";
import type { Origin } from "../domain/origin.js";
import { conditionsMap } from "./conditions-map.js";
import type { FieldIntake } from "./field-intake.js";
import { inOrder } from "./read-list.js";
import { fieldsOf, type JsonSchema, namesOf, resolved, type SchemaSet } from "./schema-set.js";
import type { SourceRecord } from "./source-record.js";
import type { YamlNode, YamlScalar } from "./yaml-node.js";
import { mapExpected, unknownKey } from "./yaml-shape.js";

/** What has been read of a mapping so far. */
interface Draft {
  readonly values: Record<string, unknown>;
  readonly parts: Record<string, readonly SourceRecord[]>;
  readonly places: Map<string, Origin>;
  readonly faulty: Set<string>;
  readonly blank: Set<string>;
}

export class YamlRecordReader {
  constructor(
    private readonly file: string,
    private readonly schemas: SchemaSet,
    private readonly intake: FieldIntake,
  ) {}

  /** Null, with a finding, where the node is no mapping. */
  read(node: YamlNode, schema: JsonSchema): SourceRecord | null {
    const map =
      node.kind === "scalar" && schema.$id === "conditions.schema.json" ? conditionsMap(node) : node;
    if (map === null) {
      this.say("SHAPE-CONDITION", node, { zh: "这里读不出条件", en: "this is not a condition" });
      return null;
    }
    if (map.kind !== "map") {
      this.intake.add(mapExpected(map, this.originOf(map)));
      return null;
    }
    const draft: Draft = { values: {}, parts: {}, places: new Map(), faulty: new Set(), blank: new Set() };
    const fields = fieldsOf(schema);
    const keys = new Map(
      [...fields].flatMap(([key, field]) =>
        namesOf(key, field).map((name) => [titleForm(name), key] as const),
      ),
    );
    const written = new Set<string>();
    for (const entry of map.entries) {
      const key = keys.get(titleForm(entry.key.text));
      const field = key === undefined ? undefined : fields.get(key);
      if (key === undefined || field === undefined) {
        // A mapping without declared fields is free, as that of publicity.
        if (schema.properties) this.intake.add(unknownKey(entry.key, fields, this.originOf(entry.key)));
      } else if (written.has(key)) {
        this.say("YAML-DUPLICATE-KEY", entry.key, {
          zh: `“${entry.key.text}”与前面的一个键是同一个字段`,
          en: `“${entry.key.text}” and a key before it are the same field`,
        });
      } else {
        written.add(key);
        draft.places.set(key, this.originOf(entry.value));
        this.readField(entry.value, key, field, draft);
      }
    }
    const origin = this.originOf(map);
    this.requireFields(schema, fields, draft, origin);
    return {
      ...draft,
      origin,
      originOf: (field, value) =>
        (value === undefined ? undefined : draft.places.get(`${field}\n${value}`)) ??
        draft.places.get(field) ??
        origin,
    };
  }

  private readField(node: YamlNode, key: string, field: JsonSchema, draft: Draft): void {
    const schema = resolved(field, this.schemas);
    const elements = schema.items && resolved(schema.items, this.schemas);
    if (
      node.kind === "scalar" &&
      this.intake.isBlank(node.text, { key, schema, origin: this.originOf(node) })
    ) {
      draft.blank.add(key);
    } else if (schema.type === "object") {
      this.readParts([node], key, schema, draft);
    } else if (elements?.type === "object") {
      this.readParts(node.kind === "list" ? node.items : [node], key, elements, draft);
    } else if (schema.type === "array") {
      this.readList(node.kind === "list" ? node.items : [node], key, schema, draft);
    } else if (node.kind === "scalar") {
      this.readScalar(node, key, schema, draft);
    } else {
      draft.faulty.add(key);
      this.say("YAML-SHAPE", node, { zh: `“${key}”应是一个值`, en: `“${key}” is a single value` });
    }
  }

  private readScalar(node: YamlScalar, key: string, schema: JsonSchema, draft: Draft): void {
    const { value, problem } = this.intake.read(node.text, { key, schema, origin: this.originOf(node) });
    if (problem) draft.faulty.add(key);
    else draft.values[key] = value;
  }

  private readList(nodes: readonly YamlNode[], key: string, schema: JsonSchema, draft: Draft): void {
    const values: unknown[] = [];
    for (const node of nodes) {
      const origin = this.originOf(node);
      if (node.kind !== "scalar") {
        draft.faulty.add(key);
        this.say("YAML-SHAPE", node, {
          zh: `“${key}”的每一项应是文字`,
          en: `each entry of “${key}” is a text`,
        });
        continue;
      }
      const { value, problem } = this.intake.read(node.text, { key, schema, origin });
      if (problem) draft.faulty.add(key);
      if (!Array.isArray(value)) continue;
      for (const element of value) draft.places.set(`${key}\n${element}`, origin);
      values.push(...value);
    }
    if (values.length > 0) draft.values[key] = inOrder(values, schema);
    else if (!draft.faulty.has(key)) draft.blank.add(key);
  }

  private readParts(nodes: readonly YamlNode[], key: string, schema: JsonSchema, draft: Draft): void {
    const parts = nodes.flatMap((node) => this.read(node, schema) ?? []);
    if (parts.length < nodes.length) draft.faulty.add(key);
    if (nodes.length === 0) draft.blank.add(key);
    draft.parts[key] = parts;
  }

  private requireFields(
    schema: JsonSchema,
    fields: ReadonlyMap<string, JsonSchema>,
    { values, parts, places, faulty }: Draft,
    origin: Origin,
  ): void {
    for (const key of schema.required ?? []) {
      const hasParts = (parts[key]?.length ?? 0) > 0;
      if (values[key] !== undefined || hasParts || faulty.has(key)) continue;
      faulty.add(key);
      this.intake.require({ key, schema: fields.get(key) ?? {}, origin: places.get(key) ?? origin });
    }
  }

  private say(code: Code, node: YamlNode, sentence: Sentence): void {
    const value = node.kind === "scalar" ? node.text : null;
    this.intake.add(finding(code, { origin: this.originOf(node), value, sentence }));
  }

  private originOf({ line, column }: YamlNode): Origin {
    return { file: this.file, line, column, cell: null };
  }
}
