// freeze: fixes pools, strata and quotas before a seed is known.

import { jsonFinding } from "../../diagnostics/render-json.js";
import { drawnOf, quotaTable } from "../draw-tables.js";
import { exclusionsText, poolsOf } from "../exclusions-text.js";
import type { ExitCode } from "../exit-codes.js";
import {
  commitmentOf,
  type FreezeArguments,
  reasonFinding,
  saveNewSeed,
  taskChoiceOf,
} from "../freeze-options.js";
import { prepareFreeze } from "../freeze-workspace.js";
import { openWorkspace } from "../open-workspace.js";
import { countFindings, exitCodeOf, reportFindings } from "../report.js";
import type { Shell } from "../shell.js";
import { usageError } from "../usage-error.js";
import { holdLedger } from "../write-ledger.js";
import { writtenJson, writtenText } from "../written-text.js";

export function runFreeze(options: FreezeArguments, shell: Shell): ExitCode {
  const choice = taskChoiceOf(options);
  if (choice === null) return usageError(shell, "task-choice");
  const unreasoned = reasonFinding(options);
  if (unreasoned) return reportFindings(shell, [unreasoned]);
  const { workspace, findings } = openWorkspace(shell.folder);
  if (!workspace) return reportFindings(shell, findings);
  const held = holdLedger(shell);
  if (!("append" in held)) return reportFindings(shell, held);
  try {
    const commitment = commitmentOf(options);
    if ("severity" in commitment) return reportFindings(shell, [commitment]);
    const {
      freeze,
      frames,
      findings: freezeFindings,
    } = prepareFreeze(workspace, held.ledger.history, {
      choice,
      reason: options.reason ?? null,
      excludeFaulty: options.excludeFaulty ?? false,
      commitment: commitment.sha256,
      withDraw: false,
      generator: options.generator ?? null,
    });
    if (!freeze) return reportFindings(shell, freezeFindings);
    const unsaved = saveNewSeed(options, commitment);
    if (unsaved) return reportFindings(shell, [unsaved]);
    const written = held.append(freeze.draft, workspace.inputs);
    const all = [...held.notes, ...freezeFindings];
    if (shell.format === "json") {
      const shown = {
        findings: all.map((finding) => jsonFinding(finding, shell.language)),
        summary: countFindings(all),
        commitment: commitment.sha256,
        tasks: freeze.body.tasks.map(({ id, scope, pool, strata }) => ({
          id,
          scope,
          pool,
          strata: strata.map((stratum) => ({ ...stratum, drawn: drawnOf(stratum) })),
        })),
        ...writtenJson([written]),
      };
      shell.out(`${JSON.stringify(shown, null, 2)}\n`);
      return exitCodeOf(all, false);
    }
    shell.out(quotaTable(freeze.body, shell.language));
    shell.out(exclusionsText(poolsOf(frames), shell.language));
    if (commitment.sha256 !== null) shell.out(commitmentText(commitment.sha256, options.newSeed, shell));
    shell.out(writtenText([written], shell.language));
    return reportFindings(shell, all, { showsNotes: true });
  } finally {
    held.release();
  }
}

function commitmentText(commitment: string, seedFile: string | undefined, { language }: Shell): string {
  const kept =
    seedFile === undefined
      ? ""
      : language === "zh"
        ? `；种子在 ${seedFile}，请封存`
        : `; the seed is in ${seedFile}: seal it`;
  return language === "zh" ? `承诺 ${commitment}${kept}\n` : `commitment ${commitment}${kept}\n`;
}
