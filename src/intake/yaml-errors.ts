// The YAML parser's errors in the words of this tool.

import type { ErrorCode, YAMLError } from "yaml";
import { type Finding, finding } from "../diagnostics/finding.js";
import type { Sentence } from "../diagnostics/sentence.js";

const SENTENCES: Partial<Record<ErrorCode, Sentence>> = {
  BAD_INDENT: {
    zh: "缩进没有对齐，或括号没有收尾",
    en: "the indentation does not line up, or a bracket is not closed",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: "一行里有两个键，或缩进没有对齐",
    en: "two keys on one line, or the indentation does not line up",
  },
  BLOCK_IN_FLOW: { zh: "方括号、花括号之内不能换用缩进写法", en: "no indented block inside brackets" },
  MISSING_CHAR: { zh: "缺少冒号、逗号、引号或括号", en: "a colon, comma, quote or bracket is missing" },
  MULTILINE_IMPLICIT_KEY: {
    zh: "键没有冒号，或缩进没有对齐",
    en: "a key without a colon, or the indentation does not line up",
  },
  KEY_OVER_1024_CHARS: { zh: "键太长", en: "the key is too long" },
  BAD_DQ_ESCAPE: {
    zh: "双引号里的反斜杠写法不对；请改用单引号",
    en: "a wrong backslash in double quotes; use single quotes",
  },
  BAD_SCALAR_START: {
    zh: "内容以特殊符号开头，要加引号",
    en: "the text begins with a special sign: put it in quotes",
  },
  MULTIPLE_DOCS: {
    zh: "一个文件里只能有一份内容：请删去中间的 ---",
    en: "one document to a file: delete the --- in between",
  },
};

const GENERAL: Sentence = { zh: "YAML 写法有误", en: "this is not valid YAML" };

export function yamlErrorFinding(error: YAMLError, file: string, text: string): Finding {
  const [start] = error.linePos ?? [];
  const origin = { file, line: start?.line ?? 1, column: start?.col ?? 1, cell: null };
  if (error.code === "TAB_AS_INDENT") {
    return finding("YAML-WIDE-SPACE", {
      origin,
      sentence: { zh: "缩进用了制表符", en: "a tab in the indentation" },
    });
  }
  if (error.code === "MULTIPLE_DOCS")
    return finding("YAML-SHAPE", { origin, sentence: SENTENCES.MULTIPLE_DOCS ?? GENERAL });
  return finding("YAML-SYNTAX", { origin, sentence: sentenceOf(error, text) });
}

function sentenceOf(error: YAMLError, text: string): Sentence {
  // `complaints: >=3`: YAML takes the > for the head of a folded text.
  if (error.code === "UNEXPECTED_TOKEN" && /^[>|]/.test(text.slice(error.pos[0] - 1, error.pos[0]))) {
    return {
      zh: '以 > 或 | 开头的内容要加引号，如 ">=3"',
      en: 'a text that begins with > or | needs quotes, as in ">=3"',
    };
  }
  return SENTENCES[error.code] ?? GENERAL;
}
