// The schemas as they ship, and a small workspace to read files in.

import { readdirSync, readFileSync } from "node:fs";
import type { Finding } from "../../src/diagnostics/finding.js";
import type { Settings } from "../../src/domain/settings.js";
import type { IntakeContext, SourceFile } from "../../src/intake/intake-context.js";
import { createCellReader } from "../../src/intake/read-cell.js";
import { readSettings } from "../../src/intake/read-settings.js";
import { fieldsOf, type JsonSchema, schemaNamed } from "../../src/intake/schema-set.js";

const FOLDER = new URL("../../schemas/", import.meta.url);

export const SCHEMAS: ReadonlyMap<string, JsonSchema> = new Map(
  readdirSync(FOLDER).map((name) => [
    name.replace(/\.schema\.json$/, ""),
    JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")),
  ]),
);

export const readCell = createCellReader(SCHEMAS);

/** A field of a schema as it ships, such as `item`, `annualRatio`. */
export function fieldOf(schema: string, key: string): JsonSchema {
  const field = fieldsOf(schemaNamed(SCHEMAS, schema)).get(key);
  if (!field) throw new Error(`${schema} has no field ${key}`);
  return field;
}

export function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, "utf8");
}

export function file(name: string, text: string): SourceFile {
  return { file: name, bytes: bytesOf(text) };
}

/** `items.csv:2:3 SHAPE-SHARE`: place and code, as a reader of the terminal meets them. */
export function places(findings: readonly Finding[]): string[] {
  return findings.map(({ origin: { file, line, column }, code }) =>
    [file, ...[line, column].filter((number) => number !== null)].join(":").concat(` ${code}`),
  );
}

export const SETTINGS_TEXT = `name: 贵安新区
departments:
  - { id: sj, name: 市场监管局, marketRegulator: 是 }
  - { id: yj, name: 应急管理局 }
areas:
  - id: 贵安新区
  - { id: 湖潮乡, within: 贵安新区 }
  - { id: 马场镇, within: 贵安新区 }
subLibraries:
  - name: 餐饮
    where: { 行业: H62 }
  - name: 宾馆
    where: 行业=H61;区域=湖潮乡|马场镇
files:
  items: items.csv
  objects: [{ file: objects.csv }]
  plans: plan.yaml
`;

export function settingsOf(text: string): Settings {
  const { value, findings } = readSettings(bytesOf(text), SCHEMAS);
  if (!value) throw new Error(`no settings: ${places(findings)}`);
  return value;
}

export function context(): IntakeContext {
  return { schemas: SCHEMAS, readCell, settings: settingsOf(SETTINGS_TEXT) };
}

/** `税务局 REFERENCE-UNKNOWN-DEPARTMENT`: the word that a finding in a YAML text points at, and the code. */
export function words(findings: readonly Finding[], text: string): string[] {
  const lines = text.split("\n");
  return findings.map(({ origin: { line, column }, code }) => {
    const rest = lines[(line ?? 1) - 1]?.slice((column ?? 1) - 1) ?? "";
    return `${/^(?:[{[]|[^\s,{}[\]]*)/.exec(rest)?.[0]} ${code}`;
  });
}
