// Says what is wrong with a value that has not the format of its field.

import type { Code } from "../diagnostics/catalog.js";
import type { Sentence } from "../diagnostics/sentence.js";
import { type IdentityNumberFault, identityNumberFault } from "../domain/identity-number.js";
import type { CellProblem } from "./cell-reading.js";
import { isExcelSerial } from "./date-text.js";
import { quoted } from "./quoted.js";
import type { JsonSchema } from "./schema-set.js";
import { shareAdvice } from "./share-text.js";

const PROBLEMS: Readonly<Record<string, { readonly code: Code; readonly zh: string; readonly en: string }>> =
  {
    id: {
      code: "SHAPE-ID",
      zh: "不能作编号：含有分号、换行或看不见的字符，或太长",
      en: "cannot be an id: it has a semicolon, a line break or an invisible character, or is too long",
    },
    share: { code: "SHAPE-SHARE", zh: "读不出确定的比例", en: "does not state a certain share" },
    frequency: { code: "SHAPE-FREQUENCY", zh: "读不出确定的频次", en: "does not state a certain frequency" },
    comparison: { code: "SHAPE-COMPARISON", zh: "不是比较式", en: "is not a comparison" },
    "plain-date": { code: "SHAPE-DATE", zh: "不是存在的日期", en: "is not a date that exists" },
    "date-range": { code: "SHAPE-DATE-RANGE", zh: "不是有效的起止日期", en: "is not a valid range of dates" },
    "identity-number": { code: "SHAPE-IDENTITY-NUMBER", zh: "", en: "" },
    "workspace-path": {
      code: "FILE-OUTSIDE",
      zh: "不是工作区之内的相对路径",
      en: "is not a relative path inside the workspace",
    },
  };

const IDENTITY_FAULTS: Readonly<Record<IdentityNumberFault, Sentence>> = {
  length: { zh: "应为 18 位", en: "has not 18 characters" },
  characters: { zh: "应为 17 位数字加一位数字或 X", en: "is not 17 digits and a digit or X" },
  date: { zh: "中的出生日期不存在", en: "has a birth date that does not exist" },
  "check-digit": { zh: "校验位不符", en: "has a wrong check digit" },
};

export function formatProblem(
  format: string,
  texts: readonly string[],
  field: JsonSchema,
  title: string,
): CellProblem {
  const problem = PROBLEMS[format];
  if (!problem) throw new Error(`no sentence for the format ${format}`);
  const shown = quoted(texts, field);
  const [text = ""] = texts;
  if (format === "plain-date" && isExcelSerial(text)) {
    return {
      code: "SHAPE-EXCEL-DATE",
      sentence: {
        zh: `${title}${shown.zh}像是 Excel 的日期序号`,
        en: `${shown.en} looks like an Excel date serial`,
      },
    };
  }
  const fault = format === "identity-number" ? identityNumberFault(text) : null;
  const words = fault === null ? problem : IDENTITY_FAULTS[fault];
  const sentence: Sentence = { zh: `${title}${shown.zh}${words.zh}`, en: `${shown.en} ${words.en}` };
  const remedy = format === "share" ? shareAdvice(text) : null;
  return { code: problem.code, sentence, ...(remedy && { remedy }) };
}
