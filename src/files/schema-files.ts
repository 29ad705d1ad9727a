// The schemas that ship with the program.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { JsonSchema, SchemaSet } from "../intake/schema-set.js";

const FOLDER = new URL("../../schemas/", import.meta.url);
const ENDING = ".schema.json";

export function readSchemas(): SchemaSet {
  const names = readdirSync(fileURLToPath(FOLDER)).filter((name) => name.endsWith(ENDING));
  return new Map(
    names.map((name) => [
      name.slice(0, -ENDING.length),
      JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as JsonSchema,
    ]),
  );
}
