// log: lists the acts of a ledger.

import { jsonFinding } from "../../diagnostics/render-json.js";
import { readLedgerFolder } from "../../files/ledger-folder.js";
import { actNumber, shortFingerprint } from "../../ledger/act.js";
import type { ReadAct } from "../../ledger/history.js";
import { type OpenedLedger, openLedger } from "../../ledger/open-ledger.js";
import type { ExitCode } from "../exit-codes.js";
import { noLedgerFinding } from "../no-ledger.js";
import { exitCodeOf, reportFindings } from "../report.js";
import type { Shell } from "../shell.js";
import { textTable } from "../text-table.js";

const TITLES = {
  zh: ["号", "记录", "写入时间", "任务", "说明", "指纹"],
  en: ["act", "kind", "written at", "tasks", "what", "fingerprint"],
} as const;

export function runLog(shell: Shell): ExitCode {
  const snapshot = readLedgerFolder(shell.folder);
  const missing = noLedgerFinding(snapshot);
  if (missing) return reportFindings(shell, [missing]);
  const ledger = openLedger(snapshot);
  if (shell.format === "json") {
    const shown = {
      acts: ledger.history.acts.map((read) => ({
        act: read.act.act,
        kind: read.kind,
        writtenAt: read.act.envelope.writtenAt,
        on: read.act.envelope.on,
        tasks: read.body.tasks.map(({ id }) => id),
        fingerprint: read.act.fingerprint,
        superseded: isSuperseded(read, ledger),
      })),
      findings: ledger.findings.map((finding) => jsonFinding(finding, shell.language)),
    };
    shell.out(`${JSON.stringify(shown, null, 2)}\n`);
    return exitCodeOf(ledger.findings, false);
  }
  const rows = ledger.history.acts.map((read) => [
    actNumber(read.act.act),
    read.kind,
    read.act.envelope.writtenAt,
    read.body.tasks.map(({ id }) => id).join(" "),
    whatText(read, ledger, shell),
    shortFingerprint(read.act.fingerprint),
  ]);
  if (rows.length === 0) shell.err(shell.language === "zh" ? "还没有任何记录\n" : "there are no acts yet\n");
  else
    shell.out(
      textTable(
        TITLES[shell.language].map((title) => ({ title })),
        rows,
      ),
    );
  return reportFindings(shell, ledger.findings, { showsNotes: true });
}

function isSuperseded(read: ReadAct, { history }: OpenedLedger): boolean {
  return history.draws.some((past) => past.draw.act.act === read.act.act && past.isSuperseded);
}

/** A freeze that nobody drew is to be seen: it may be one that did not please. */
function isDrawn(freeze: number, { history }: OpenedLedger): boolean {
  return history.draws.some((past) => past.freeze.act.act === freeze);
}

function whatText(read: ReadAct, ledger: OpenedLedger, { language }: Shell): string {
  const isZh = language === "zh";
  if (read.kind === "freeze") {
    const parts = [
      read.body.commitment === null ? "" : isZh ? "有承诺" : "committed",
      isDrawn(read.act.act, ledger) ? "" : isZh ? "未抽取" : "not drawn",
      read.body.supersedes === null
        ? ""
        : `${isZh ? "取代" : "supersedes"} ${actNumber(read.body.supersedes)}：${read.body.reason ?? ""}`,
    ];
    return parts.filter((part) => part !== "").join(" ");
  }
  const winners = [...read.winners.values()].reduce((sum, codes) => sum + codes.length, 0);
  const superseded = isSuperseded(read, ledger) ? (isZh ? "，已被取代" : ", superseded") : "";
  return isZh
    ? `抽中 ${winners} 户次，${read.body.seed.grade}${superseded}`
    : `${winners} drawn, ${read.body.seed.grade}${superseded}`;
}
