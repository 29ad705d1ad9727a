// The schemas hold by their own standard, which the program does not check at every start.

import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { readSchemas } from "../../src/files/schema-files.js";
import { FORMATS } from "../../src/intake/formats.js";

const OWN_WORDS = ["x-aliases", "x-synonyms", "x-private", "x-ordered", "x-code", "x-example"];

describe("the schemas of schemas/", () => {
  const schemas = readSchemas();

  it("are sound draft-07, with no keyword but the standard's and our own", () => {
    const ajv = new Ajv({ strictSchema: true, strictTypes: false, validateSchema: true });
    for (const word of OWN_WORDS) ajv.addKeyword(word);
    for (const [name, isOfFormat] of Object.entries(FORMATS)) ajv.addFormat(name, isOfFormat);
    for (const schema of schemas.values()) ajv.addSchema({ ...schema });
    for (const name of schemas.keys()) expect(() => ajv.getSchema(`${name}.schema.json`)).not.toThrow();
    expect(schemas.size).toBeGreaterThan(8);
  });

  it("give every field a Chinese name", () => {
    const nameless = [...schemas].flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([key, field]) =>
        field.title === undefined ? [`${name}.${key}`] : [],
      ),
    );
    expect(nameless).toEqual([]);
  });
});
