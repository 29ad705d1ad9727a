// Compares what an act read with what stands there now: a note, or a difference where copies were kept.

import type { Finding } from "../diagnostics/finding.js";
import type { Link } from "../ledger/chain.js";
import { auditFinding } from "./audit-finding.js";

export interface InputHashes {
  /** SHA-256 by path as acts write it; null where the file is missing. */
  readonly sha256Of: (path: string) => string | null;
  /** Copies kept from then: any difference counts. */
  readonly areKept: boolean;
}

export function inputFindings({ act, folder }: Link, { sha256Of, areKept }: InputHashes): Finding[] {
  return act.inputs.flatMap(({ path, sha256 }) => {
    const now = sha256Of(path);
    if (now === sha256) return [];
    const name = path.replace(/^(\.\.\/)+/, "");
    return [
      auditFinding(areKept ? "LEDGER-INPUT-DIFFERS" : "LEDGER-INPUT-CHANGED", `${folder.name}/act.json`, {
        zh: now === null ? `当时读取的 ${name} 现在不在了` : `${name} 与当时读取的不同`,
        en: now === null ? `${name}, read then, is not there now` : `${name} is not as it was read then`,
      }),
    ];
  });
}
