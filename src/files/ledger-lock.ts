// One writer at a time: ledger/.lock says who, and a dead process's lock is broken.

import { linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import { LEDGER, LOCK, TEMPORARY } from "./ledger-folder.js";

export interface LedgerLock {
  readonly notes: readonly Finding[];
  release(): void;
}

/** `writtenAt` is the real clock's, handed in. */
export function lockLedger(workspace: string, writtenAt: string): LedgerLock | Finding {
  const path = join(workspace, LEDGER, LOCK);
  const own = `${JSON.stringify({ pid: process.pid, host: hostname(), time: writtenAt })}\n`;
  if (take(path, own)) return held(path, own, []);
  const text = textOf(path);
  const holder = holderOf(text);
  if (text === null || holder === null || !isDead(holder) || !breakLock(path, text) || !take(path, own)) {
    return locked(holder);
  }
  return held(path, own, [
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

/** Written under another name and linked into place, so that nobody ever sees half a lock. */
function take(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `${TEMPORARY}lock-${process.pid}`);
  try {
    writeFileSync(temporary, text);
    linkSync(temporary, path);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EEXIST") return false;
    // A refused writer has just removed the empty folder, or the disk knows no links.
    if (code !== "ENOENT" && code !== "EPERM" && code !== "ENOTSUP") throw error;
    return takeWithoutLink(path, text);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function takeWithoutLink(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Moved away rather than deleted: of several who find the lock dead one moves it, and sees what it moved. */
function breakLock(path: string, deadText: string): boolean {
  const aside = join(dirname(path), `${TEMPORARY}broken-lock-${process.pid}`);
  try {
    renameSync(path, aside);
  } catch {
    return false;
  }
  const isTheDead = textOf(aside) === deadText;
  // Somebody was quicker, and this is their living lock.
  if (!isTheDead) renameSync(aside, path);
  rmSync(aside, { force: true });
  return isTheDead;
}

function held(path: string, own: string, notes: readonly Finding[]): LedgerLock {
  return {
    notes,
    release() {
      if (textOf(path) === own) rmSync(path, { force: true });
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

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function holderOf(text: string | null): Holder | null {
  try {
    const { pid, host } = JSON.parse(text ?? "") as Partial<Holder>;
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
