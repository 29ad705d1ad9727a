// The files people keep, read once or in chunks, each with the hash of the very bytes that were parsed.

import { createHash, hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ChunkSource } from "../csv/encoding.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import { sortedByBytes } from "../tables/byte-order.js";
import { readChunks } from "./read-chunks.js";

export class InputFiles {
  private readonly hashes = new Map<string, string>();
  /** Files whose passes did not read the same bytes. */
  private readonly changed = new Set<string>();

  constructor(private readonly folder: string) {}

  read(file: string): Uint8Array | Finding {
    try {
      const bytes = readFileSync(join(this.folder, file));
      this.hashes.set(file, hash("sha256", bytes));
      return bytes;
    } catch (error) {
      return unreadable(file, error);
    }
  }

  /** For big tables: may be read several times; every whole pass is hashed. */
  source(file: string): ChunkSource | Finding {
    const path = join(this.folder, file);
    try {
      if (!statSync(path).isFile()) return unreadable(file, null);
      const [first] = readChunks(path);
      if (!first) this.hashes.set(file, hash("sha256", ""));
    } catch (error) {
      return unreadable(file, error);
    }
    return () => this.hashed(file, path);
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

  private *hashed(file: string, path: string): Generator<Uint8Array> {
    const digest = createHash("sha256");
    for (const chunk of readChunks(path)) {
      digest.update(chunk);
      yield chunk;
    }
    const sha256 = digest.digest("hex");
    const before = this.hashes.get(file);
    if (before !== undefined && before !== sha256) this.changed.add(file);
    this.hashes.set(file, sha256);
  }
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
