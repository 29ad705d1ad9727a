// Seeds on disk: read from where a person keeps them, written once and never over another.

import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

/** 32 random bytes as hex. */
export function randomSeed(): string {
  return randomBytes(32).toString("hex");
}

/** Readable by its owner alone; throws EEXIST rather than overwrite a seed. */
export function saveSeed(path: string, seed: string): void {
  writeFileSync(path, `${seed}\n`, { flag: "wx", mode: 0o600, flush: true });
}

/** `-` reads standard input. */
export function readSeed(path: string): string {
  return readFileSync(path === "-" ? 0 : path, "utf8");
}
