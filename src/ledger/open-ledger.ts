// A ledger as a writing command sees it: its history, where the next act goes, or why none may be added.

import { type Finding, hasErrors } from "../diagnostics/finding.js";
import { NO_PREVIOUS } from "./act.js";
import { readChain } from "./chain.js";
import { afterAct, EMPTY_HISTORY, type History } from "./history.js";
import { fileFindings } from "./listed-files.js";
import { readOwnKeys } from "./read-act.js";
import type { LedgerSnapshot } from "./snapshot.js";

export interface OpenedLedger {
  readonly history: History;
  readonly last: { readonly act: number; readonly sha256: string };
  readonly findings: readonly Finding[];
}

export function openLedger(snapshot: LedgerSnapshot): OpenedLedger {
  const { links, findings } = readChain(snapshot);
  const all = [...findings];
  let history = EMPTY_HISTORY;
  for (const link of links) {
    all.push(...fileFindings(link));
    const read = readOwnKeys(link);
    if ("severity" in read) all.push(read);
    else history = afterAct(history, read);
  }
  const last = links.at(-1);
  return {
    history,
    last: { act: last?.act.act ?? 0, sha256: last?.sha256 ?? NO_PREVIOUS },
    findings: all,
  };
}

export function isUsable({ findings }: OpenedLedger): boolean {
  return !hasErrors(findings);
}
