// Codes of the regulation's rules: each rests on an article.

import type { CatalogEntry } from "../catalog-entry.js";

export const ARTICLE_CODES = {
  "ART14-CLASS-A-RATIO": {
    severity: "error",
    gist: { zh: "A类事项年度抽查比例应在10%以下（含）", en: "a class A item is drawn at 10% a year or less" },
    remedy: { zh: "请降低比例，或改列为B类", en: "lower the ratio, or make it class B" },
    source: "Art. 14",
  },
  "ART14-CLASS-B-RATIO": {
    severity: "error",
    gist: {
      zh: "B类事项年度抽查比例应在10%以上（不含）",
      en: "a class B item is drawn at more than 10% a year",
    },
    remedy: { zh: "请提高比例，或改列为A类", en: "raise the ratio, or make it class A" },
    source: "Art. 14",
  },
  "ART14-CLASS-C-RESPONDERS": {
    severity: "error",
    gist: {
      zh: "C类为联合检查事项，须有响应部门；A类、B类没有",
      en: "class C is checked jointly and has responding departments; A and B have none",
    },
    remedy: {
      zh: "请补上响应部门，或改正事项类别",
      en: "name the responding departments, or correct the class",
    },
    source: "Art. 14",
  },
} as const satisfies Record<string, CatalogEntry>;
