// The schemas of schemas/, as handed in: the only declaration of what a field is and how people spell its name.

import { type HeaderField, titleForm } from "../csv/header.js";

/** The part of JSON Schema, and of our own `x-` words, that the schemas of this tool use. */
export interface JsonSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: "string" | "integer" | "boolean" | "array" | "object";
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean;
  /** Spellings of the field's name in real exports, beside its title. */
  readonly "x-aliases"?: readonly string[];
  /** Spellings of its words. */
  readonly "x-synonyms"?: Readonly<Record<string, string>>;
  /** Never quoted in a sentence, never handed on. */
  readonly "x-private"?: boolean;
  /** What a value of the pattern looks like, for people. */
  readonly "x-example"?: string;
  /** A list whose order means something. */
  readonly "x-ordered"?: boolean;
  /** Half-width, upper case, no spaces. */
  readonly "x-code"?: boolean;
}

/** By name, without `.schema.json`. */
export type SchemaSet = ReadonlyMap<string, JsonSchema>;

/** Throws where there is no such schema: the schemas are ours, so that is a bug. */
export function schemaNamed(schemas: SchemaSet, name: string): JsonSchema {
  const schema = schemas.get(name);
  if (!schema) throw new Error(`no schema named ${name}`);
  return schema;
}

/** The schema itself, or the sibling that its `$ref` names. */
export function resolved(schema: JsonSchema, schemas: SchemaSet): JsonSchema {
  if (schema.$ref === undefined) return schema;
  return schemaNamed(schemas, schema.$ref.replace(/\.schema\.json$/, ""));
}

export function fieldsOf(schema: JsonSchema): ReadonlyMap<string, JsonSchema> {
  return new Map(Object.entries(schema.properties ?? {}));
}

/** English key, Chinese title and aliases: whatever a person may write for the field. */
export function namesOf(key: string, field: JsonSchema): readonly string[] {
  return [key, ...(field.title === undefined ? [] : [field.title]), ...(field["x-aliases"] ?? [])];
}

export function headerFields(schema: JsonSchema): HeaderField[] {
  const required = new Set(schema.required ?? []);
  return [...fieldsOf(schema)].map(([key, field]) => ({
    key,
    names: namesOf(key, field),
    isRequired: required.has(key),
  }));
}

/** Every name that some field has, in the form that titles are compared in. */
export function allNames(schemas: SchemaSet): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (schema: JsonSchema): void => {
    for (const [key, field] of fieldsOf(schema)) {
      for (const name of namesOf(key, field)) names.add(titleForm(name));
      collect(field);
      if (field.items) collect(field.items);
    }
  };
  for (const schema of schemas.values()) collect(schema);
  return names;
}
