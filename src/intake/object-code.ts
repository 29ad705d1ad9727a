// The code of an object: its normal form, the id it gives, and what is wrong with it.

import type { Code } from "../diagnostics/catalog.js";
import type { Sentence } from "../diagnostics/sentence.js";
import { hasValidCheckDigit } from "../domain/credit-code.js";
import { saysNothing } from "./placeholder.js";

export interface CodeReading {
  /** Null where there is nothing to draw by. */
  readonly id: string | null;
  /** The code in its normal form, without the name of its kind. */
  readonly code: string;
  readonly isNormalised: boolean;
  readonly problem: { readonly code: Code; readonly sentence: Sentence } | null;
}

const BLANKS = /[\s\u00a0\u200b-\u200d\u2060\u3000\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SCIENTIFIC = /^\d(\.\d+)?E\+?\d{1,2}$/;
const CREDIT_CODE_FORM = /^[0-9A-HJ-NP-RTUW-Y]{18}$/;
const OLD_NUMBER = /^(\d{13}|\d{15})$/;
const UNFIT = /[\p{Cc}\p{Cf};\ufffd]/u;

/** Names of numbers that identify by themselves; any other kind of number is told apart by its name. */
const REGISTER_NUMBERS = new Set([
  "",
  "统一社会信用代码",
  "社会信用代码",
  "注册号",
  "统一社会信用代码/注册号",
  "工商注册号",
  "登记号",
]);

/** `identifierName` is the row's 标识名称, "" where there is none. */
export function readObjectCode(cell: string, identifier: string): CodeReading {
  const code = normalForm(cell);
  const identifierName = identifierForm(identifier);
  const isNormalised = code !== cell.trim();
  if (saysNothing(code)) return faulty(null, "OBJECT-MISSING-CODE", "没有标识编码", "there is no code");
  if (SCIENTIFIC.test(code)) {
    return faulty(
      null,
      "OBJECT-EXCEL-DAMAGE",
      "编码成了科学计数法，末尾数字已丢失",
      "scientific notation: the last digits are lost",
    );
  }
  if (UNFIT.test(code)) {
    return faulty(
      null,
      "SHAPE-ID",
      "编码含有分号、控制字符或替换字符",
      "the code has a semicolon, control or replacement character",
    );
  }
  const problem = problemOf(code, identifierName);
  const isRegistered =
    CREDIT_CODE_FORM.test(code) || OLD_NUMBER.test(code) || REGISTER_NUMBERS.has(identifierName);
  return { id: isRegistered ? code : `${identifierName}/${code}`, code, isNormalised, problem };
}

/** One number in one spelling: two spellings would be two tickets. */
function normalForm(cell: string): string {
  return cell.normalize("NFKC").replace(BLANKS, "").replace(DASHES, "-").toUpperCase();
}

/** Any name that speaks of the credit code means it; a slash would blur where the name ends. */
function identifierForm(name: string): string {
  const form = normalForm(name).replaceAll("/", "");
  return form.includes("信用代码") || form.includes("注册号") ? "" : form;
}

function problemOf(code: string, identifierName: string): CodeReading["problem"] {
  if (CREDIT_CODE_FORM.test(code)) {
    const isRounded = /^\d{15}000$/.test(code);
    const isValid = hasValidCheckDigit(code);
    if (isRounded && !isValid) {
      return problem(
        "OBJECT-EXCEL-DAMAGE",
        "18 位数字以 000 结尾且校验位不符：Excel 只保留 15 位",
        "18 digits ending in 000 with a wrong check digit: Excel keeps 15",
      );
    }
    if (isRounded) {
      return problem(
        "OBJECT-EXCEL-POSSIBLE",
        "18 位数字以 000 结尾，校验位相符",
        "18 digits ending in 000, check digit right",
      );
    }
    if (isValid) return null;
    return problem(
      "OBJECT-CHECK-DIGIT",
      "统一社会信用代码的校验位不符",
      "the credit code's check digit is wrong",
    );
  }
  if (OLD_NUMBER.test(code) || !REGISTER_NUMBERS.has(identifierName)) return null;
  return problem(
    "OBJECT-CODE-FORM",
    "不是统一社会信用代码，也不是 13 或 15 位注册号",
    "neither a unified credit code nor a 13- or 15-digit number",
  );
}

function problem(code: Code, zh: string, en: string) {
  return { code, sentence: { zh, en } };
}

function faulty(id: null, code: Code, zh: string, en: string): CodeReading {
  return { id, code: "", isNormalised: false, problem: problem(code, zh, en) };
}
