// draw --dry-run: quotas and feasibility, without a seed and without a name.

import { jsonFinding } from "../../diagnostics/render-json.js";
import { readLedgerFolder } from "../../files/ledger-folder.js";
import { isUsable, openLedger } from "../../ledger/open-ledger.js";
import { drawnOf, quotaTable } from "../draw-tables.js";
import { exclusionsText, poolsOf } from "../exclusions-text.js";
import type { ExitCode } from "../exit-codes.js";
import { type FreezeArguments, taskChoiceOf } from "../freeze-options.js";
import { prepareFreeze } from "../freeze-workspace.js";
import { openWorkspace } from "../open-workspace.js";
import { countFindings, exitCodeOf, reportFindings } from "../report.js";
import type { Shell } from "../shell.js";
import { usageError } from "../usage-error.js";

export function runDrawDryRun(options: FreezeArguments, shell: Shell): ExitCode {
  const choice = taskChoiceOf(options);
  if (choice === null) return usageError(shell, "task-choice");
  const { workspace, findings } = openWorkspace(shell.folder);
  if (!workspace) return reportFindings(shell, findings);
  const ledger = openLedger(readLedgerFolder(shell.folder));
  if (!isUsable(ledger)) return reportFindings(shell, ledger.findings);
  const prepared = prepareFreeze(workspace, ledger.history, {
    choice,
    reason: options.reason ?? null,
    excludeFaulty: options.excludeFaulty ?? false,
    commitment: null,
    withDraw: true,
    generator: null,
  });
  const tasks = prepared.freeze?.body.tasks ?? [];
  if (shell.format === "json") {
    const shown = {
      findings: prepared.findings.map((finding) => jsonFinding(finding, shell.language)),
      summary: countFindings(prepared.findings),
      tasks: tasks.map(({ id, scope, strata }) => ({
        id,
        scope,
        strata: strata.map((stratum) => ({ ...stratum, drawn: drawnOf(stratum) })),
      })),
    };
    shell.out(`${JSON.stringify(shown, null, 2)}\n`);
    return exitCodeOf(prepared.findings, false);
  }
  if (tasks.length > 0) {
    shell.out(quotaTable({ tasks }, shell.language));
    shell.out(exclusionsText(poolsOf(prepared.frames), shell.language));
    shell.err(shell.language === "zh" ? "试看，没有写入任何内容\n" : "a dry run: nothing was written\n");
  }
  return reportFindings(shell, prepared.findings);
}
