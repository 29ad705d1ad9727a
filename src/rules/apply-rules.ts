// Runs rules over things that know where they stand.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { Origin } from "../domain/origin.js";
import type { Rule } from "./rule.js";

interface Placed {
  readonly originOf: (field: string) => Origin;
}

export function applyRules<Subject extends Placed>(
  rules: readonly Rule<Subject>[],
  subjects: Iterable<Subject>,
): Finding[] {
  const findings: Finding[] = [];
  for (const subject of subjects) {
    for (const rule of rules) {
      for (const { field, sentence } of rule.check(subject)) {
        findings.push(finding(rule.code, { origin: subject.originOf(field), field, sentence }));
      }
    }
  }
  return findings;
}
