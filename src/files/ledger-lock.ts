// One writer at a time: ledger/.lock says who, and a dead process's lock is broken.

import { mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import { LEDGER, LOCK } from "./ledger-folder.js";

export interface LedgerLock {
  readonly notes: readonly Finding[];
  release(): void;
}

/** `writtenAt` is the real clock's, handed in. */
export function lockLedger(workspace: string, writtenAt: string): LedgerLock | Finding {
  const folder = join(workspace, LEDGER);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, LOCK);
  const own = `${JSON.stringify({ pid: process.pid, host: hostname(), time: writtenAt })}\n`;
  if (take(path, own)) return held(path, []);
  const holder = holderOf(path);
  if (holder === null || !isDead(holder)) return locked(holder);
  rmSync(path, { force: true });
  if (!take(path, own)) return locked(holderOf(path));
  return held(path, [
    finding("LEDGER-STALE-LOCK", {
      origin: originOfFile(`${LEDGER}/${LOCK}`),
      sentence: {
        zh: `进程 ${holder.pid} 已不在，它留下的锁已清除`,
        en: `process ${holder.pid} is gone; its lock was broken`,
      },
    }),
  ]);
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

function take(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function held(path: string, notes: readonly Finding[]): LedgerLock {
  return {
    notes,
    release() {
      rmSync(path, { force: true });
      removeIfEmpty(dirname(path));
    },
  };
}

/** A refused first draw leaves no empty ledger behind. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds acts, as it should.
  }
}

function holderOf(path: string): Holder | null {
  try {
    const { pid, host } = JSON.parse(readFileSync(path, "utf8")) as Partial<Holder>;
    return typeof pid === "number" && typeof host === "string" ? { pid, host } : null;
  } catch {
    return null;
  }
}

/** Of another host's process nothing can be known. */
function isDead({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}

function locked(holder: Holder | null): Finding {
  const who = holder === null ? "?" : `${holder.host} ${holder.pid}`;
  return finding("LEDGER-LOCKED", {
    origin: originOfFile(`${LEDGER}/${LOCK}`),
    sentence: { zh: `另一个 suiji 正在写（${who}）`, en: `another suiji is writing (${who})` },
  });
}
