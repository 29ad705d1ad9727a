// The options that freeze and draw share, read from the command line.

import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import type { TaskChoice } from "../draw/choose-tasks.js";
import { randomSeed, saveSeed } from "../files/seed-file.js";
import { commitmentTo, isCommitment } from "../tickets/digest.js";
import type { Generator } from "../tickets/generators.js";

export interface FreezeArguments {
  readonly task?: readonly string[];
  readonly all?: boolean;
  readonly plan?: string;
  readonly commit?: string;
  readonly newSeed?: string;
  readonly supersede?: number;
  readonly reason?: string;
  readonly excludeFaulty?: boolean;
  readonly generator?: Generator;
}

/** Null where the words of the call do not say which tasks. */
export function taskChoiceOf({ task, all, plan, supersede }: FreezeArguments): TaskChoice | null {
  const ways = [task !== undefined, all === true, supersede !== undefined].filter(Boolean).length;
  if (ways !== 1) return null;
  if (supersede !== undefined) return { kind: "superseded", act: supersede };
  return task !== undefined ? { kind: "named", ids: task } : { kind: "all", planId: plan ?? null };
}

/** A superseding draw gives its reason, where everybody will see it. */
export function reasonFinding({ supersede, reason }: FreezeArguments): Finding | null {
  if (supersede === undefined || (reason !== undefined && reason.trim() !== "")) return null;
  return finding("DRAW-SUPERSEDE", {
    origin: originOfFile("--reason"),
    sentence: { zh: "取代一次抽取须用 --reason 写明理由", en: "superseding a draw needs --reason" },
  });
}

export interface Commitment {
  /** Null where nothing is promised. */
  readonly sha256: string | null;
  /** A seed made for it, still to be saved. */
  readonly newSeed: string | null;
}

export function commitmentOf({ commit, newSeed }: FreezeArguments): Commitment | Finding {
  if (newSeed !== undefined) {
    const seed = randomSeed();
    return { sha256: commitmentTo(seed), newSeed: seed };
  }
  if (commit === undefined) return { sha256: null, newSeed: null };
  return isCommitment(commit) ? { sha256: commit, newSeed: null } : badCommit(commit);
}

/** Called when nothing else can refuse any more: a refused freeze leaves no seed file behind. */
export function saveNewSeed({ newSeed: path }: FreezeArguments, { newSeed }: Commitment): Finding | null {
  if (path === undefined || newSeed === null) return null;
  try {
    saveSeed(path, newSeed);
    return null;
  } catch (error) {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    return finding("FILE-UNREADABLE", {
      origin: originOfFile(path),
      sentence: exists
        ? { zh: "文件已存在，不会覆盖种子", en: "the file exists; a seed is never overwritten" }
        : { zh: "种子文件写不了", en: "the seed file cannot be written" },
      remedy: { zh: "请换一个文件名", en: "name another file" },
    });
  }
}

function badCommit(value: string): Finding {
  return finding("DRAW-COMMIT-FORM", {
    origin: originOfFile("--commit"),
    value,
    sentence: { zh: "承诺值应是 64 位小写十六进制", en: "a commitment is 64 lower-case hex digits" },
  });
}
