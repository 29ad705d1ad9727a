// Turns what the scanner met into findings with places.

import type { Code } from "../diagnostics/catalog.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import type { Sentence } from "../diagnostics/sentence.js";
import { cellOrigin } from "./cell-place.js";
import type { ScanFault } from "./record-scanner.js";

const CODES: Readonly<Record<ScanFault, { code: Code; sentence: Sentence }>> = {
  "stray-quote": {
    code: "CSV-STRAY-QUOTE",
    sentence: {
      zh: "双引号位置不对，这一行无法可靠读取",
      en: "a stray double quote: the row cannot be read reliably",
    },
  },
  "unclosed-quote": {
    code: "CSV-UNCLOSED-QUOTE",
    sentence: { zh: "双引号从这里开始，到文件末尾也没有收尾", en: "a quote opens here and is never closed" },
  },
  "lone-cr": {
    code: "CSV-LONE-CR",
    sentence: { zh: "这一行以单独的回车结尾", en: "the row ends in a lone carriage return" },
  },
  nul: { code: "CSV-NUL", sentence: { zh: "格内有空字符（NUL）", en: "a NUL character in the cell" } },
  "control-character": {
    code: "CSV-CONTROL-CHARACTER",
    sentence: { zh: "格内有控制字符", en: "a control character in the cell" },
  },
  "replacement-character": {
    code: "CSV-REPLACEMENT-CHARACTER",
    sentence: { zh: "格内有替换字符“\uFFFD”", en: "a replacement character in the cell" },
  },
};

export function scanFinding(
  fault: ScanFault,
  file: string,
  line: number,
  record: number,
  field: number,
): Finding {
  const { code, sentence } = CODES[fault];
  return finding(code, { origin: cellOrigin(file, line, record, field), sentence });
}
