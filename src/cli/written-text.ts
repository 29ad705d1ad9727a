// Says what was written, and the HEAD to tell others.

import type { Language } from "../diagnostics/sentence.js";
import type { WrittenAct } from "../files/append-act.js";
import { actNumber, shortFingerprint } from "../ledger/act.js";

export function writtenText(written: readonly WrittenAct[], language: Language): string {
  const last = written.at(-1);
  const lines = written.map(({ folder, fingerprint }) =>
    language === "zh"
      ? `已写入 ledger/${folder}，指纹 ${shortFingerprint(fingerprint)}`
      : `written: ledger/${folder}, fingerprint ${shortFingerprint(fingerprint)}`,
  );
  if (last) {
    const head = `${actNumber(last.act)}:${last.sha256}`;
    lines.push(language === "zh" ? `HEAD ${head}（请告知他人留存）` : `HEAD ${head} (tell it to others)`);
  }
  return `${lines.join("\n")}\n`;
}

export function writtenJson(written: readonly WrittenAct[]) {
  const last = written.at(-1);
  return {
    acts: written.map(({ act, folder, fingerprint, sha256 }) => ({ act, folder, fingerprint, sha256 })),
    head: last ? { act: last.act, sha256: last.sha256 } : null,
  };
}
