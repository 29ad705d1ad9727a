// A finding as JSON, by the keys of the contract.

import type { Finding } from "./finding.js";
import type { Language } from "./sentence.js";
import type { Severity } from "./severity.js";
import { shownText, shownValue } from "./shown-value.js";

export interface JsonFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly cell: string | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly message: string;
  readonly remedy: string;
  readonly source: string | null;
}

export function jsonFinding(finding: Finding, language: Language): JsonFinding {
  const { code, severity, origin, field, value, sentence, remedy, source } = finding;
  return {
    code,
    severity,
    file: origin.file,
    line: origin.line,
    column: origin.column,
    cell: origin.cell,
    field,
    value: value === null ? null : shownValue(value, field),
    message: shownText(sentence[language]),
    remedy: remedy[language],
    source,
  };
}
