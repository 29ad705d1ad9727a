// Golden files: what came out is compared with a folder, or written to it when SUIJI_GOLDEN=write.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder's files by path with slashes; empty where there is no folder. */
export function filesBelow(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split("\\").join("/"));
  return new Map(
    paths
      .map((path) => path.replace(/^\/+/, ""))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}

/** What the folder should hold; where asked to write, it holds `actual` from now on. */
export function expectedFiles(folder: string, actual: ReadonlyMap<string, string>): Map<string, string> {
  if (process.env.SUIJI_GOLDEN === "write") {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of actual) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }
  return filesBelow(folder);
}
