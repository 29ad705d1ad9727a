// The families of diagnostic codes, in the order in which a reader of the docs meets them.

import type { Sentence } from "../../src/diagnostics/sentence.js";

export const CODE_FAMILIES = {
  FILE: { zh: "文件", en: "files" },
  YAML: { zh: "YAML 写法", en: "how YAML is written" },
  CSV: { zh: "表格的字节与行列", en: "tables as bytes, rows and columns" },
  SHAPE: { zh: "单个值的写法", en: "the form of single values" },
  OBJECT: { zh: "检查对象名录库", en: "the object library" },
  OVERLAY: { zh: "附加表", en: "overlays" },
  REFERENCE: { zh: "所指的是否存在、唯一、相容", en: "names that must exist, once, without contradiction" },
  ART: { zh: "细则条文", en: "articles of the regulation" },
  DRAW: { zh: "冻结与抽取", en: "freezing and drawing" },
  CALENDAR: { zh: "工作日", en: "working days" },
  LEDGER: { zh: "记录及其重演", en: "the ledger and its replay" },
} as const satisfies Record<string, Sentence>;

export type CodeFamily = keyof typeof CODE_FAMILIES;

/** Null where the code is of no family. `ART14-…` is of ART. */
export function familyOf(code: string): CodeFamily | null {
  const [, word = ""] = /^([A-Z]+)(?:-[A-Z0-9]+)+$/.exec(code.replace(/^ART\d{2}-/, "ART-")) ?? [];
  return isFamily(word) ? word : null;
}

function isFamily(word: string): word is CodeFamily {
  return Object.hasOwn(CODE_FAMILIES, word);
}
