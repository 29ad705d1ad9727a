// Findings for a terminal: one line each, the remedy below those it mends.

import type { Origin } from "../domain/origin.js";
import type { Finding } from "./finding.js";
import type { Language } from "./sentence.js";
import type { Severity } from "./severity.js";
import { leadingValue, shownText } from "./shown-value.js";

/** Colours, or none. */
export interface Palette {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly dim: (text: string) => string;
}

const WORDS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  zh: { error: "错误", warning: "警告", note: "提示" },
  en: { error: "error", warning: "warning", note: "note" },
};

export function findingText(finding: Finding, language: Language, { severity, dim }: Palette): string {
  const { code, origin, value, field, sentence, source } = finding;
  const quoted = leadingValue(value, field, sentence[language]);
  const word = severity[finding.severity](WORDS[language][finding.severity]);
  const basis = source === null ? "" : dim(` [${source}]`);
  return `${placeText(origin)} ${word} ${code} ${quoted}${shownText(sentence[language])}${basis}\n`;
}

/** Printed once under a run of findings that one remedy mends. */
export function remedyText({ remedy }: Finding, language: Language, { dim }: Palette): string {
  return `    ${dim(`${language === "zh" ? "办法：" : "To do: "}${remedy[language]}`)}\n`;
}

/** `objects.csv:17:4 (D17)` */
export function placeText({ file, line, column, cell }: Origin): string {
  const position = line === null ? file : column === null ? `${file}:${line}` : `${file}:${line}:${column}`;
  return shownText(cell === null ? position : `${position} (${cell})`);
}
