// Every code the tool can print. A code is never reused or renamed.

import { ARTICLE_CODES } from "./catalog/article.js";
import { CSV_CODES } from "./catalog/csv.js";
import { DRAW_CODES } from "./catalog/draw.js";
import { FILE_CODES } from "./catalog/file.js";
import { LEDGER_CODES } from "./catalog/ledger.js";
import { OBJECT_CODES } from "./catalog/object.js";
import { REFERENCE_CODES } from "./catalog/reference.js";
import { SHAPE_CODES } from "./catalog/shape.js";
import { YAML_CODES } from "./catalog/yaml.js";
import type { CatalogEntry } from "./catalog-entry.js";

const ALL = {
  ...FILE_CODES,
  ...YAML_CODES,
  ...CSV_CODES,
  ...SHAPE_CODES,
  ...OBJECT_CODES,
  ...REFERENCE_CODES,
  ...ARTICLE_CODES,
  ...DRAW_CODES,
  ...LEDGER_CODES,
} as const;

export type Code = keyof typeof ALL;

export const CATALOG: Readonly<Record<Code, CatalogEntry>> = ALL;
