// Says what differs in a ledger, and in which file of it.

import type { Code } from "../diagnostics/catalog.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import type { Sentence } from "../diagnostics/sentence.js";

export function auditFinding(
  code: Code,
  path: string,
  sentence: Sentence,
  line: number | null = null,
): Finding {
  return finding(code, { origin: { file: `ledger/${path}`, line, column: null, cell: null }, sentence });
}
