// Codes: each is of a family, says what it means and what to do in both languages, and stands in the docs.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE_CODES } from "../../src/diagnostics/catalog/article.js";
import { CSV_CODES } from "../../src/diagnostics/catalog/csv.js";
import { DRAW_CODES } from "../../src/diagnostics/catalog/draw.js";
import { FILE_CODES } from "../../src/diagnostics/catalog/file.js";
import { LEDGER_CODES } from "../../src/diagnostics/catalog/ledger.js";
import { OBJECT_CODES } from "../../src/diagnostics/catalog/object.js";
import { REFERENCE_CODES } from "../../src/diagnostics/catalog/reference.js";
import { SHAPE_CODES } from "../../src/diagnostics/catalog/shape.js";
import { YAML_CODES } from "../../src/diagnostics/catalog/yaml.js";
import { CATALOG } from "../../src/diagnostics/catalog.js";
import type { CatalogEntry } from "../../src/diagnostics/catalog-entry.js";
import { CODE_FAMILIES, type CodeFamily, familyOf } from "../support/code-families.js";
import { GENERATED_DOCS } from "../support/generated-docs.js";
import { PROJECT } from "../support/project-paths.js";

const CODES: readonly (readonly [string, CatalogEntry])[] = Object.entries(CATALOG);

/** The file of the catalog in which each family is kept. */
const KEPT_IN: Readonly<Record<CodeFamily, Readonly<Record<string, CatalogEntry>>>> = {
  FILE: FILE_CODES,
  YAML: YAML_CODES,
  CSV: CSV_CODES,
  SHAPE: SHAPE_CODES,
  OBJECT: OBJECT_CODES,
  OVERLAY: OBJECT_CODES,
  REFERENCE: REFERENCE_CODES,
  ART: ARTICLE_CODES,
  DRAW: DRAW_CODES,
  CALENDAR: DRAW_CODES,
  LEDGER: LEDGER_CODES,
};

describe("codes", () => {
  it.each(CODES)("%s is of a family and stands with it", (code) => {
    const family = familyOf(code);
    expect(family).not.toBeNull();
    if (family !== null) expect(KEPT_IN[family]).toHaveProperty(code);
  });

  it.each(Object.keys(CODE_FAMILIES))("the family %s has members", (family) => {
    expect(CODES.some(([code]) => familyOf(code) === family)).toBe(true);
  });

  it.each(CODES)("%s says what it means and what to do, in both languages", (_code, { gist, remedy }) => {
    for (const sentence of [gist, remedy]) {
      expect(sentence.zh).toMatch(/\p{Script=Han}/u);
      expect(sentence.en).toMatch(/[a-z]{2}/);
      // Findings set their own full stop, or none; a sentence that ends in one would give two.
      for (const text of [sentence.zh, sentence.en]) expect(text).not.toMatch(/[。.]$|^\s|\s$/);
    }
  });

  it.each(CODES.filter(([code]) => familyOf(code) === "ART"))("%s names its article", (code, { source }) => {
    expect(source).toBe(`Art. ${Number(code.slice(3, 5))}`);
  });
});

describe("generated docs", () => {
  it.each(GENERATED_DOCS.map(({ path, text }) => [path, text] as const))(
    "%s is current (npm run docs)",
    (path, text) => {
      expect(readFileSync(join(PROJECT, path), "utf8")).toBe(text(PROJECT));
    },
  );
});
