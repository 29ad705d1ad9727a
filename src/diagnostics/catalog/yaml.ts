// Codes of YAML files.

import type { CatalogEntry } from "../catalog-entry.js";

export const YAML_CODES = {
  "YAML-SYNTAX": {
    severity: "error",
    gist: { zh: "YAML 写法有误，无法读取", en: "the YAML cannot be read" },
    remedy: {
      zh: "请按行号改正；缩进用半角空格，键后写半角冒号加空格",
      en: "mend the line; indent with spaces, write key, colon, space",
    },
  },
  "YAML-DUPLICATE-KEY": {
    severity: "error",
    gist: { zh: "同一层里一个键写了两次", en: "one key stands twice at one level" },
    remedy: { zh: "请只保留一个", en: "keep one of them" },
  },
  "YAML-FULLWIDTH-COLON": {
    severity: "error",
    gist: {
      zh: "键后用了全角冒号，YAML 会把整行当成一段文字",
      en: "a full-width colon: YAML takes the line for plain text",
    },
    remedy: { zh: "请把“：”改成半角冒号加一个空格“: ”", en: "write an ASCII colon and a space" },
  },
  "YAML-WIDE-SPACE": {
    severity: "error",
    gist: { zh: "缩进里有全角空格或制表符，层次会读错", en: "a full-width space or tab in the indentation" },
    remedy: { zh: "请改成半角空格", en: "use ASCII spaces" },
  },
  "YAML-UNKNOWN-KEY": {
    severity: "error",
    gist: {
      zh: "不认识的键；写错的键若被忽略，抽查会在无人知晓时改变",
      en: "an unknown key; ignoring a misspelt one would change a draw unseen",
    },
    remedy: { zh: "请改正拼写或删去", en: "correct the spelling or delete it" },
  },
  "YAML-SHAPE": {
    severity: "error",
    gist: {
      zh: "此处应为另一种结构（列表、键值或文字）",
      en: "another structure is expected here (list, mapping or text)",
    },
    remedy: { zh: "请对照示例 examples/guian 的写法", en: "compare with examples/guian" },
  },
} as const satisfies Record<string, CatalogEntry>;
