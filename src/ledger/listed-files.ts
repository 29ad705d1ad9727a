// Every listed file has the bytes that its act says.

import { createHash } from "node:crypto";
import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import type { Link } from "./chain.js";
import type { Chunks } from "./snapshot.js";

export function fileFindings({ act, folder }: Link): Finding[] {
  return act.files.flatMap(({ path, sha256 }) => {
    const chunks = folder.files.get(path);
    if (!chunks || sha256Of(chunks) === sha256) return [];
    return [
      finding("LEDGER-FILE-CHANGED", {
        origin: originOfFile(`ledger/${folder.name}/${path}`),
        sentence: {
          zh: "内容与 act.json 里记的哈希不符",
          en: "its bytes do not have the hash that act.json says",
        },
      }),
    ];
  });
}

export function sha256Of(chunks: Chunks): string {
  const digest = createHash("sha256");
  for (const chunk of chunks()) digest.update(chunk);
  return digest.digest("hex");
}
