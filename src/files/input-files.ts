// The files people keep, read once or in chunks, each with the hash of the very bytes that were parsed.

import { createHash, hash } from "node:crypto";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import type { TableSource } from "../csv/encoding.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import { sortedByBytes } from "../tables/byte-order.js";
import { readChunks } from "./read-chunks.js";

export class InputFiles {
  private readonly hashes = new Map<string, string>();
  /** Files written by somebody while they were read. */
  private readonly changed = new Set<string>();

  constructor(private readonly folder: string) {}

  read(file: string): Uint8Array | Finding {
    try {
      const path = join(this.folder, file);
      const fault = this.placeFault(file, path);
      if (fault) return fault;
      const bytes = readFileSync(path);
      this.hashes.set(file, hash("sha256", bytes));
      return bytes;
    } catch (error) {
      return unreadable(file, error);
    }
  }

  /** For big tables: looked at as often as needed, hashed in the pass that is read. */
  source(file: string): TableSource | Finding {
    const path = join(this.folder, file);
    try {
      const fault = this.placeFault(file, path);
      if (fault) return fault;
    } catch (error) {
      return unreadable(file, error);
    }
    const before = stampOf(path);
    return { peek: () => readChunks(path), read: () => this.hashed(file, path, before) };
  }

  /** Relative to an act's folder, in order of path. */
  fileHashes(): { path: string; sha256: string }[] {
    return sortedByBytes(this.hashes.keys()).map((file) => ({
      path: `../../${file.split("\\").join("/")}`,
      sha256: this.hashes.get(file) ?? "",
    }));
  }

  changeFindings(): Finding[] {
    return [...this.changed].map((file) =>
      finding("FILE-UNREADABLE", {
        origin: originOfFile(file),
        sentence: { zh: "读取过程中文件被改动", en: "the file changed while it was read" },
        remedy: { zh: "请等改动结束后再运行", en: "run again once nobody is writing it" },
      }),
    );
  }

  /** A link may lead out of the workspace, and what is no file may never end. */
  private placeFault(file: string, path: string): Finding | null {
    const inside = relative(realpathSync(this.folder), realpathSync(path));
    if (inside.startsWith("..") || isAbsolute(inside)) {
      return finding("FILE-OUTSIDE", {
        origin: originOfFile(file),
        sentence: {
          zh: `“${file}”是通向工作区之外的链接`,
          en: `“${file}” is a link that leads out of the workspace`,
        },
      });
    }
    return statSync(path).isFile() ? null : unreadable(file, null);
  }

  private *hashed(file: string, path: string, before: string): Generator<Uint8Array> {
    const digest = createHash("sha256");
    for (const chunk of readChunks(path)) {
      digest.update(chunk);
      yield chunk;
    }
    if (stampOf(path) !== before) this.changed.add(file);
    this.hashes.set(file, digest.digest("hex"));
  }
}

/** Differs once somebody has written the file. */
function stampOf(path: string): string {
  const { size, mtimeNs, ino } = statSync(path, { bigint: true });
  return `${size} ${mtimeNs} ${ino}`;
}

function unreadable(file: string, error: unknown): Finding {
  const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
  return finding(isMissing ? "FILE-MISSING" : "FILE-UNREADABLE", {
    origin: originOfFile(file),
    sentence: isMissing
      ? { zh: `找不到文件“${file}”`, en: `there is no file “${file}”` }
      : { zh: `文件“${file}”读不出来`, en: `the file “${file}” cannot be read` },
  });
}
