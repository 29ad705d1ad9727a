// The error gallery test/errors: one folder for each code, laid over a workspace without a fault.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const GALLERY = "test/errors";
export const BASE = "base";
export const SCRIPT = "commands.txt";
export const EXPECTED = "expected.txt";

/** Of the gallery itself, and so no part of the workspace it shows. */
export const OWN_FILES: ReadonlySet<string> = new Set([SCRIPT, EXPECTED]);

/** `project` is the root of the project. */
export function galleryFolders(project: string): readonly string[] {
  return readdirSync(join(project, GALLERY), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Null where the file is not there. */
export function galleryFile(project: string, code: string, name: string): string | null {
  const path = join(project, GALLERY, code, name);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
