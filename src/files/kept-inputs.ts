// Inputs of an act as they are now, or as a copy kept from then.

import { statSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { LEDGER } from "./ledger-folder.js";
import { readChunks } from "./read-chunks.js";

/** `path` as acts write it, relative to the act's folder. Null where there is no such file. */
export function currentInput(workspace: string, path: string): Iterable<Uint8Array> | null {
  return fileWithin(workspace, resolve(workspace, LEDGER, "act", path));
}

/** A kept copy stands under the same path below its own folder. */
export function keptInput(folder: string, path: string): Iterable<Uint8Array> | null {
  return fileWithin(folder, join(resolve(folder), path.replace(/^(\.\.\/)+/, "")));
}

/** An act that somebody altered must not make verify read files elsewhere. */
function fileWithin(folder: string, path: string): Iterable<Uint8Array> | null {
  const inside = relative(resolve(folder), path);
  if (inside.startsWith("..") || isAbsolute(inside)) return null;
  try {
    return statSync(path).isFile() ? readChunks(path) : null;
  } catch {
    return null;
  }
}
