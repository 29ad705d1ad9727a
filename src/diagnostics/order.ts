// The order in which findings are read: by file, line and column, then code.

import { compareByBytes } from "../tables/byte-order.js";
import type { Finding } from "./finding.js";

export function sortedFindings(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(compareFindings);
  // Two passes over one text may both stumble at the same place.
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareFindings(before, finding) !== 0;
  });
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareByBytes(a.origin.file, b.origin.file) ||
    (a.origin.line ?? 0) - (b.origin.line ?? 0) ||
    (a.origin.column ?? 0) - (b.origin.column ?? 0) ||
    compareByBytes(a.code, b.code) ||
    compareByBytes(a.sentence.en, b.sentence.en)
  );
}
