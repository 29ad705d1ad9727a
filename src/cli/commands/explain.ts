// explain OBJECT: why it was or was not drawn; --slip prints that firm's own proof.

import { explainObject } from "../../audit/explain.js";
import { finding } from "../../diagnostics/finding.js";
import { originOfFile } from "../../domain/origin.js";
import { readLedgerFolder } from "../../files/ledger-folder.js";
import { readObjectCode } from "../../intake/object-code.js";
import { isUsable, openLedger } from "../../ledger/open-ledger.js";
import { ExitCode } from "../exit-codes.js";
import { explanationJson, explanationText } from "../explanation-text.js";
import { noLedgerFinding } from "../no-ledger.js";
import { reportFindings } from "../report.js";
import type { Shell } from "../shell.js";
import { slipText } from "../slip-text.js";

export interface ExplainOptions {
  readonly object: string;
  readonly slip?: boolean;
}

export function runExplain({ object, slip }: ExplainOptions, shell: Shell): ExitCode {
  const snapshot = readLedgerFolder(shell.folder);
  const missing = noLedgerFinding(snapshot);
  if (missing) return reportFindings(shell, [missing]);
  const ledger = openLedger(snapshot);
  if (!isUsable(ledger)) return reportFindings(shell, ledger.findings);
  const codes = [object, readObjectCode(object, "").id].filter((code) => code !== null);
  const explanations = codes
    .map((code) => explainObject(code, snapshot, ledger.history))
    .find((found) => found.length > 0);
  if (!explanations) return reportFindings(shell, [unknown(object)]);
  if (shell.format === "json") shell.out(explanationJson(object, explanations));
  else if (slip) shell.out(explanations.map((each) => slipText(object, each, shell.language)).join("\n"));
  else shell.out(explanations.map((each) => explanationText(object, each, shell.language)).join("\n"));
  return ExitCode.Clean;
}

function unknown(object: string) {
  return finding("LEDGER-UNKNOWN-OBJECT", {
    origin: originOfFile("ledger"),
    value: object,
    sentence: { zh: "已冻结的待抽取库里都没有它", en: "no frozen pool holds it" },
  });
}
