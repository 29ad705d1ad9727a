// The seed from --seed TEXT, --seed - or --seed-file FILE, in its normal form.

import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import { readSeed } from "../files/seed-file.js";
import { readSeedText } from "../tickets/seed-text.js";

export interface SeedOptions {
  readonly seed?: string;
  readonly seedFile?: string;
}

export function readSeedOption({ seed, seedFile }: SeedOptions): { readonly text: string } | Finding {
  const file = seed === "-" ? "-" : seedFile;
  let raw: string;
  try {
    raw = file === undefined ? (seed ?? "") : readSeed(file);
  } catch {
    return finding("FILE-MISSING", {
      origin: originOfFile(file ?? "-"),
      sentence: { zh: `种子文件“${file}”读不出来`, en: `the seed file “${file}” cannot be read` },
      remedy: { zh: "请检查路径", en: "check the path" },
    });
  }
  const read = readSeedText(raw);
  if ("text" in read) return read;
  return finding("DRAW-SEED-TEXT", {
    origin: originOfFile(file ?? "--seed"),
    sentence:
      read.fault === "empty"
        ? { zh: "种子是空的", en: "the seed is empty" }
        : {
            zh: "种子里有看不见的字符（控制符、零宽字符等）",
            en: "the seed has characters that cannot be seen",
          },
  });
}
