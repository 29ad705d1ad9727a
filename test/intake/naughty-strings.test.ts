// The Big List of Naughty Strings: nothing throws, nothing is changed without saying so.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { trimmed } from "../../src/intake/white-space.js";
import type { YamlNode } from "../../src/intake/yaml-node.js";
import { readYamlTree } from "../../src/intake/yaml-tree.js";
import { bytesOf, fieldOf, readCell, SCHEMAS } from "./workspace.js";

const LIST = new URL("../../../shared/vectors/blns.json", import.meta.url);
const isHere = existsSync(LIST);
const strings: readonly string[] = isHere ? JSON.parse(readFileSync(LIST, "utf8")) : [];

describe("naughty strings", () => {
  it.runIf(isHere)("as names stay as they are, or it is said", () => {
    const name = fieldOf("object", "address");
    for (const text of strings) {
      const { value, problem, isNormalised, isPlaceholder } = readCell(text, name);
      if (problem || isNormalised || isPlaceholder) continue;
      expect(value ?? "").toBe(trimmed(text));
    }
  });

  it.runIf(isHere)("in every field of every schema throw nothing", () => {
    for (const schema of SCHEMAS.values()) {
      for (const field of Object.values(schema.properties ?? {})) {
        if (field.$ref || field.type === "object" || field.items?.type === "object" || field.items?.$ref)
          continue;
        for (const text of strings) {
          const { value, problem } = readCell(text, field);
          if (problem) expect(value).toBeUndefined();
        }
      }
    }
  });

  it.runIf(isHere)("quoted in YAML come out as they went in", () => {
    for (const text of strings) {
      const { root, findings } = readYamlTree(
        bytesOf(`name: ${JSON.stringify(text)}\n`),
        "x.yaml",
        new Set(["name"]),
      );
      if (findings.length > 0) continue;
      expect(textOfName(root)).toBe(text);
    }
  });

  it.runIf(isHere)("bare in YAML throw nothing", () => {
    for (const text of strings) {
      for (const yaml of [text, `name: ${text}\n`, `- ${text}\n- x`, `{ ${text} }`]) {
        expect(() => readYamlTree(bytesOf(yaml), "x.yaml", new Set(["name"]))).not.toThrow();
      }
    }
  });
});

function textOfName(root: YamlNode | null): string | undefined {
  const value = root?.kind === "map" ? root.entries[0]?.value : undefined;
  return value?.kind === "scalar" ? value.text : undefined;
}
