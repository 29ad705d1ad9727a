// A finding: what is wrong, where it stands, and what to do. Findings are values; a throw means a bug.

import type { Origin } from "../domain/origin.js";
import { CATALOG, type Code } from "./catalog.js";
import type { Sentence } from "./sentence.js";
import type { Severity } from "./severity.js";

export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly origin: Origin;
  readonly field: string | null;
  /** As it stands in the file; masked when it is printed. */
  readonly value: string | null;
  readonly sentence: Sentence;
  readonly remedy: Sentence;
  readonly source: string | null;
}

interface Details {
  readonly origin: Origin;
  readonly sentence: Sentence;
  readonly field?: string | null;
  readonly value?: string | null;
  /** Where the catalog's general advice can be made exact. */
  readonly remedy?: Sentence;
}

/** Severity, remedy and source come from the catalog, so one code always means one thing. */
export function finding(code: Code, details: Details): Finding {
  const entry = CATALOG[code];
  return {
    code,
    severity: entry.severity,
    origin: details.origin,
    field: details.field ?? null,
    value: details.value ?? null,
    sentence: details.sentence,
    remedy: details.remedy ?? entry.remedy,
    source: entry.source ?? null,
  };
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}
