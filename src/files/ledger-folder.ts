// Looks at a ledger on disk; writes nothing.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Chunks, FolderSnapshot, LedgerSnapshot } from "../ledger/snapshot.js";
import { EMPTY_LEDGER } from "../ledger/snapshot.js";
import { readChunks } from "./read-chunks.js";

export const LEDGER = "ledger";
export const HEAD = "HEAD";
export const LOCK = ".lock";
export const TEMPORARY = ".tmp-";

const ACT_FOLDER = /^\d{4,}-[a-z]+$/;

export function readLedgerFolder(workspace: string): LedgerSnapshot {
  const root = join(workspace, LEDGER);
  const entries = entriesOf(root);
  if (entries === null) return EMPTY_LEDGER;
  const names = entries.map(({ name }) => name);
  const folders = entries.filter((entry) => entry.isDirectory() && ACT_FOLDER.test(entry.name));
  const known = new Set([HEAD, LOCK, ...folders.map(({ name }) => name)]);
  const others = names.filter((name) => !known.has(name));
  return {
    exists: true,
    head: names.includes(HEAD) ? readFileSync(join(root, HEAD)) : null,
    folders: folders
      .map(({ name }): FolderSnapshot => ({ name, files: filesOf(join(root, name), "") }))
      .sort((a, b) => Number.parseInt(a.name, 10) - Number.parseInt(b.name, 10)),
    strays: others.filter((name) => !name.startsWith(TEMPORARY)),
    leftovers: others.filter((name) => name.startsWith(TEMPORARY)),
  };
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Everything below the folder: a file hidden in a subfolder counts as unlisted too. */
function filesOf(folder: string, prefix: string): Map<string, Chunks> {
  const files = new Map<string, Chunks>();
  for (const entry of entriesOf(folder) ?? []) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const below = filesOf(path, `${prefix}${entry.name}/`);
      if (below.size === 0) files.set(`${prefix}${entry.name}/`, () => []);
      for (const [name, chunks] of below) files.set(name, chunks);
    } else {
      files.set(`${prefix}${entry.name}`, () => readChunks(path));
    }
  }
  return files;
}
