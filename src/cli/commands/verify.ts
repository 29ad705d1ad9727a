// verify: replays the ledger and says what differs; writes nothing.

import type { Verification } from "../../audit/verify.js";
import { verifyLedger } from "../../audit/verify.js";
import { jsonFinding } from "../../diagnostics/render-json.js";
import { currentInput, keptInput } from "../../files/kept-inputs.js";
import { readLedgerFolder } from "../../files/ledger-folder.js";
import { actFolder, actNumber, shortFingerprint } from "../../ledger/act.js";
import { sha256Of } from "../../ledger/listed-files.js";
import type { ExitCode } from "../exit-codes.js";
import { noLedgerFinding } from "../no-ledger.js";
import { countFindings, exitCodeOf, reportFindings, writeFindings } from "../report.js";
import type { Shell } from "../shell.js";

export interface VerifyArguments {
  readonly acts: readonly number[];
  readonly expect: readonly { readonly act: number; readonly hex: string }[];
  readonly inputs?: string;
}

export function runVerify({ acts, expect, inputs }: VerifyArguments, shell: Shell): ExitCode {
  const chunksOf = (path: string) =>
    inputs === undefined ? currentInput(shell.folder, path) : keptInput(inputs, path);
  const snapshot = readLedgerFolder(shell.folder);
  const missing = noLedgerFinding(snapshot);
  if (missing) return reportFindings(shell, [missing]);
  const verification = verifyLedger(snapshot, {
    acts,
    expectations: expect,
    inputs: {
      sha256Of: (path) => {
        const chunks = chunksOf(path);
        return chunks === null ? null : sha256Of(() => chunks);
      },
      areKept: inputs !== undefined,
    },
  });
  if (shell.format === "json") shell.out(json(verification, shell));
  else {
    shell.out(text(verification, shell));
    writeFindings(shell, verification.findings, { showsNotes: true }, (line) => shell.out(line));
  }
  return exitCodeOf(verification.findings, false);
}

function text({ acts, findings }: Verification, { language }: Shell): string {
  const isZh = language === "zh";
  const lines = acts.map((report) => {
    const { act, kind, fingerprint, isReplayed, findings: own } = report;
    const isBad = own.some(({ severity }) => severity === "error");
    const said = !isReplayed
      ? isZh
        ? "未重演"
        : "not replayed"
      : isBad
        ? isZh
          ? "不一致"
          : "differs"
        : isZh
          ? "一致"
          : "same";
    return `${actFolder(act, kind)}  ${shortFingerprint(fingerprint)}  ${said}${fateText(report, isZh)}`;
  });
  const { errors } = countFindings(findings);
  if (errors > 0) lines.push(isZh ? `发现 ${errors} 处不一致：` : `${errors} difference(s):`);
  else if (acts.length === 0) lines.push(isZh ? "还没有任何记录" : "there are no acts yet");
  else {
    const last = actNumber(acts.at(-1)?.act ?? 0);
    const replayed = acts.filter((report) => report.isReplayed).length;
    if (replayed === acts.length) {
      lines.push(
        isZh
          ? `${acts.length} 号记录全部重演一致，至 ${last}`
          : `${acts.length} act(s) replay to the same bytes, up to ${last}`,
      );
    } else {
      lines.push(
        isZh
          ? `${acts.length} 号记录中重演了 ${replayed} 号，一致；其余只核对了哈希`
          : `${replayed} of ${acts.length} act(s) replay to the same bytes; of the others only hashes were checked`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

/** Grade, and whether it was superseded or never drawn: an auditor should not have to ask. */
function fateText({ grade, isSuperseded, isUndrawn }: Verification["acts"][number], isZh: boolean): string {
  const parts = [
    grade,
    isSuperseded ? (isZh ? "已被取代" : "superseded") : null,
    isUndrawn ? (isZh ? "未抽取" : "not drawn") : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : `  ${parts.join(" ")}`;
}

function json({ acts, findings }: Verification, { language }: Shell): string {
  const shown = {
    acts: acts.map(
      ({ act, kind, fingerprint, isReplayed, grade, isSuperseded, isUndrawn, findings: own }) => ({
        act,
        kind,
        fingerprint,
        replayed: isReplayed,
        grade,
        superseded: isSuperseded,
        undrawn: isUndrawn,
        same: isReplayed && !own.some(({ severity }) => severity === "error"),
      }),
    ),
    findings: findings.map((finding) => jsonFinding(finding, language)),
    summary: countFindings(findings),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
