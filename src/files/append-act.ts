// Adds one act to a ledger: whole or not at all, whatever interrupts it.

import { createHash, hash } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import {
  type ActDraft,
  type ActFile,
  actFolder,
  type FileHash,
  headText,
  type Sealing,
  sealAct,
} from "../ledger/act.js";
import { compareByBytes } from "../tables/byte-order.js";
import { HEAD, LEDGER, TEMPORARY } from "./ledger-folder.js";

export interface WrittenAct {
  readonly act: number;
  readonly folder: string;
  readonly fingerprint: string;
  /** Of act.json: what HEAD says from now on. */
  readonly sha256: string;
}

/** Expects the lock to be held. */
export function appendAct(workspace: string, draft: ActDraft, sealing: Omit<Sealing, "files">): WrittenAct {
  const ledger = join(workspace, LEDGER);
  mkdirSync(ledger, { recursive: true });
  const temporary = mkdtempSync(join(ledger, TEMPORARY));
  try {
    const files = draft.files
      .map((file) => writeHashed(temporary, file))
      .sort((a, b) => compareByBytes(a.path, b.path));
    const { text, fingerprint } = sealAct(draft, { ...sealing, files });
    writeDurably(join(temporary, "act.json"), text);
    const folder = actFolder(sealing.act, draft.kind);
    syncFolder(temporary);
    renameSync(temporary, join(ledger, folder));
    syncFolder(ledger);
    const sha256 = hash("sha256", text);
    writeHead(workspace, sealing.act, sha256);
    return { act: sealing.act, folder, fingerprint, sha256 };
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}

export function writeHead(workspace: string, act: number, sha256: string): void {
  const ledger = join(workspace, LEDGER);
  const temporary = join(ledger, `${TEMPORARY}${HEAD}`);
  writeDurably(temporary, headText(act, sha256));
  renameSync(temporary, join(ledger, HEAD));
  syncFolder(ledger);
}

/** What an interrupted write left behind is no part of the ledger. */
export function clearLeftovers(workspace: string, leftovers: readonly string[]): void {
  for (const name of leftovers) rmSync(join(workspace, LEDGER, name), { recursive: true, force: true });
}

function writeHashed(folder: string, { path, chunks }: ActFile): FileHash {
  const digest = createHash("sha256");
  const descriptor = openSync(join(folder, path), "wx");
  try {
    for (const chunk of chunks()) {
      digest.update(chunk);
      writeWhole(descriptor, chunk);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return { path, sha256: digest.digest("hex") };
}

/** One call may write less than it was given. */
function writeWhole(descriptor: number, chunk: Uint8Array): void {
  for (let written = 0; written < chunk.length; ) {
    written += writeSync(descriptor, chunk, written, chunk.length - written);
  }
}

function writeDurably(path: string, text: string): void {
  writeFileSync(path, text, { flush: true });
}

/** Windows opens no folder for that; there the rename is all one gets. */
function syncFolder(folder: string): void {
  let descriptor: number;
  try {
    descriptor = openSync(folder, "r");
  } catch {
    return;
  }
  try {
    fsyncSync(descriptor);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code !== "EPERM" && code !== "EINVAL" && code !== "EISDIR") throw error;
  } finally {
    closeSync(descriptor);
  }
}
