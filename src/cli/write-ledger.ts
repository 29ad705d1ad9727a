// Holds the ledger while a command decides and writes: lock, look, append, let go.

import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import { appendAct, clearLeftovers, type WrittenAct, writeHead } from "../files/append-act.js";
import { readLedgerFolder } from "../files/ledger-folder.js";
import { type LedgerLock, lockLedger } from "../files/ledger-lock.js";
import type { ActDraft, FileHash } from "../ledger/act.js";
import { isUsable, type OpenedLedger, openLedger } from "../ledger/open-ledger.js";
import type { LedgerSnapshot } from "../ledger/snapshot.js";
import type { Shell } from "./shell.js";
import { TOOL } from "./tool.js";

export interface HeldLedger {
  readonly ledger: OpenedLedger;
  readonly snapshot: LedgerSnapshot;
  readonly notes: readonly Finding[];
  append(draft: ActDraft, inputs: readonly FileHash[]): WrittenAct;
  release(): void;
}

/** Findings where the ledger is locked or damaged; nothing is written then. */
export function holdLedger(shell: Shell): HeldLedger | readonly Finding[] {
  const lock = lockLedger(shell.folder, shell.writtenAt());
  if ("severity" in lock) return [lock];
  try {
    return hold(shell, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function hold(shell: Shell, lock: LedgerLock): HeldLedger | readonly Finding[] {
  const snapshot = readLedgerFolder(shell.folder);
  const ledger = openLedger(snapshot);
  if (!isUsable(ledger)) {
    lock.release();
    return [...ledger.findings, broken()];
  }
  const notes = [...lock.notes, ...mend(shell, snapshot, ledger)];
  let { last } = ledger;
  return {
    ledger,
    snapshot,
    notes,
    append(draft, inputs) {
      const envelope = { writtenAt: shell.writtenAt(), on: shell.on };
      const sealing = { act: last.act + 1, previous: last.sha256, inputs, tool: TOOL, envelope };
      const written = appendAct(shell.folder, draft, sealing);
      last = { act: written.act, sha256: written.sha256 };
      return written;
    },
    release: () => lock.release(),
  };
}

/** What an interrupted write left: temporary files go, a HEAD one behind is brought up. */
function mend(shell: Shell, { leftovers }: LedgerSnapshot, { findings, last }: OpenedLedger): Finding[] {
  const behind = findings.filter(({ code }) => code === "LEDGER-HEAD-BEHIND");
  if (behind.length > 0) writeHead(shell.folder, last.act, last.sha256);
  if (leftovers.length === 0) return behind;
  clearLeftovers(shell.folder, leftovers);
  const cleared = finding("LEDGER-STALE-LOCK", {
    origin: originOfFile("ledger"),
    sentence: {
      zh: `清除了 ${leftovers.length} 个中断写入留下的临时文件`,
      en: `cleared ${leftovers.length} temporary file(s) of an interrupted write`,
    },
  });
  return [...behind, cleared];
}

function broken(): Finding {
  return finding("LEDGER-BROKEN", {
    origin: originOfFile("ledger"),
    sentence: { zh: "记录已损坏，没有写入任何内容", en: "the ledger is damaged; nothing was written" },
  });
}
