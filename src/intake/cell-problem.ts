// Says in words what ajv has against a value.

import type { DefinedError } from "ajv";
import type { Code } from "../diagnostics/catalog.js";
import type { Sentence } from "../diagnostics/sentence.js";
import type { CellProblem } from "./cell-reading.js";
import { formatProblem } from "./format-problem.js";
import { nearestWord } from "./nearest-word.js";
import { quoted } from "./quoted.js";
import type { JsonSchema } from "./schema-set.js";

/** The first error decides; all values that break the same way are named. */
export function cellProblem(errors: readonly DefinedError[], value: unknown, field: JsonSchema): CellProblem {
  const [first] = errors;
  if (!first) throw new Error("a problem without an error");
  const alike = errors.filter(({ keyword }) => keyword === first.keyword);
  const texts = alike.map(({ instancePath }) => String(valueAt(value, instancePath)));
  const scalar = first.instancePath === "" ? field : (field.items ?? field);
  return problemOf(first, texts, scalar, field.title ?? "");
}

function valueAt(value: unknown, instancePath: string): unknown {
  return Array.isArray(value) && instancePath !== "" ? value[Number(instancePath.slice(1))] : value;
}

function problemOf(
  error: DefinedError,
  texts: readonly string[],
  field: JsonSchema,
  title: string,
): CellProblem {
  const shown = quoted(texts, field);
  switch (error.keyword) {
    case "enum":
      return { code: "SHAPE-WORD", sentence: wordSentence(texts, field, title) };
    case "format":
      return formatProblem(error.params.format, texts, field, title);
    case "minimum":
    case "maximum":
      return number(
        `${title}${shown.zh}超出范围：${rangeOf(field).zh}`,
        `${shown.en} is out of range: ${rangeOf(field).en}`,
      );
    case "minLength":
    case "maxLength":
      return plain("SHAPE-LENGTH", {
        zh: `${title}的长度应为 ${field.minLength ?? 0} 至 ${field.maxLength ?? "不限"} 个字`,
        en: `the length is to be ${field.minLength ?? 0} to ${field.maxLength ?? "any number of"} characters`,
      });
    case "pattern":
      return plain("SHAPE-PATTERN", {
        zh: `${title}${shown.zh}不符合格式（${field["x-example"] ?? error.params.pattern}）`,
        en: `${shown.en} has not the form expected (${field["x-example"] ?? error.params.pattern})`,
      });
    case "type":
      if (field.type === "boolean") {
        return plain("SHAPE-BOOLEAN", {
          zh: `${title}${shown.zh}既不是“是”也不是“否”`,
          en: `${shown.en} is neither yes nor no`,
        });
      }
      return number(`${title}${shown.zh}不是整数`, `${shown.en} is not a whole number`);
    default:
      throw new Error(`no sentence for the keyword ${error.keyword}`);
  }
}

function number(zh: string, en: string): CellProblem {
  return plain("SHAPE-NUMBER", { zh, en });
}

function plain(code: Code, sentence: Sentence): CellProblem {
  return { code, sentence };
}

function rangeOf({ minimum, maximum }: JsonSchema): Sentence {
  if (maximum === undefined) return { zh: `不小于 ${minimum}`, en: `${minimum} or more` };
  return { zh: `${minimum ?? 0} 至 ${maximum}`, en: `${minimum ?? 0} to ${maximum}` };
}

function wordSentence(texts: readonly string[], field: JsonSchema, title: string): Sentence {
  const shown = quoted(texts, field);
  const words = field.enum ?? [];
  const synonyms = field["x-synonyms"] ?? {};
  const nearest = nearestWord(texts[0] ?? "", [...words, ...Object.keys(synonyms)]);
  // Where the words themselves are English, a Chinese reader knows them by their synonyms.
  const chinese = words.map((word) => {
    const spelling = Object.keys(synonyms).find((candidate) => synonyms[candidate] === word);
    return /^[a-z]/.test(word) && spelling !== undefined ? spelling : word;
  });
  return {
    zh: `${title}不认识${shown.zh}，可写：${chinese.join("、")}${nearest ? `；是否为“${nearest}”` : ""}`,
    en: `${shown.en} is not one of ${words.join(", ")}${nearest ? `; did you mean “${nearest}”` : ""}`,
  };
}
