// Findings as workflow commands, which GitHub shows as annotations on the changed lines.

import type { Finding } from "./finding.js";
import type { Language } from "./sentence.js";
import type { Severity } from "./severity.js";
import { leadingValue, shownText } from "./shown-value.js";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

export function githubAnnotation(finding: Finding, language: Language): string {
  const { code, severity, origin, field, value, sentence, remedy } = finding;
  const place = [`file=${property(origin.file)}`];
  if (origin.line !== null) place.push(`line=${origin.line}`);
  if (origin.column !== null) place.push(`col=${origin.column}`);
  place.push(`title=${property(code)}`);
  const quoted = leadingValue(value, field, sentence[language]);
  const stop = language === "zh" ? "。" : ". ";
  const message = `${quoted}${shownText(sentence[language])}${stop}${remedy[language]}`;
  return `::${COMMANDS[severity]} ${place.join(",")}::${escaped(message)}\n`;
}

function escaped(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return escaped(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
