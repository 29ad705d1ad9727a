// draw: picks the objects of frozen tasks with a seed, and adds the draw to the ledger.

import type { Finding } from "../../diagnostics/finding.js";
import { type DrawFacts, drawAct } from "../../draw/draw-act.js";
import type { WrittenAct } from "../../files/append-act.js";
import type { ActDraft, FileHash } from "../../ledger/act.js";
import type { FreezeBody } from "../../ledger/freeze-body.js";
import { drawJson, drawText } from "../draw-report.js";
import type { ExitCode } from "../exit-codes.js";
import {
  type Commitment,
  commitmentOf,
  type FreezeArguments,
  reasonFinding,
  saveNewSeed,
  taskChoiceOf,
} from "../freeze-options.js";
import { prepareFreeze } from "../freeze-workspace.js";
import { loadFreeze } from "../load-freeze.js";
import { openWorkspace } from "../open-workspace.js";
import { readSeedOption, type SeedOptions } from "../read-seed-option.js";
import { exitCodeOf, reportFindings } from "../report.js";
import { type Grade, seedGrade } from "../seed-grade.js";
import type { Shell } from "../shell.js";
import { usageError } from "../usage-error.js";
import { type HeldLedger, holdLedger } from "../write-ledger.js";

export interface DrawOptions extends FreezeArguments, SeedOptions {
  readonly freeze?: number;
}

export function runDraw(options: DrawOptions, shell: Shell): ExitCode {
  const commitment = commitmentOf(options);
  if ("severity" in commitment) return reportFindings(shell, [commitment]);
  const seed = commitment.newSeed === null ? readSeedOption(options) : { text: commitment.newSeed };
  if (!("text" in seed)) return reportFindings(shell, [seed]);
  const held = holdLedger(shell);
  if (!("append" in held)) return reportFindings(shell, held);
  try {
    const request = { options, seed: seed.text, commitment, held };
    const ready =
      options.freeze === undefined ? freezeNow(request, shell) : frozenBefore(options.freeze, held);
    if (typeof ready === "number") return ready;
    if (!("body" in ready)) return reportFindings(shell, ready);
    const generator = options.generator ?? ready.body.parameters.generator;
    const grade = seedGrade({ text: seed.text, generator }, ready.body, held.ledger.history);
    if (typeof grade === "object") return reportFindings(shell, [grade]);
    const unsaved = saveNewSeed(options, commitment);
    if (unsaved) return reportFindings(shell, [unsaved]);
    const { written, act } = write(ready, { ...request, grade });
    const findings = [...held.notes, ...ready.findings];
    if (shell.format === "json") {
      shell.out(drawJson({ act, body: ready.body, written, findings }, shell));
      return exitCodeOf(findings, false);
    }
    shell.out(drawText({ act, body: ready.body, tasks: ready.tasks, written }, shell));
    return reportFindings(shell, findings, { showsNotes: true });
  } finally {
    held.release();
  }
}

interface Request {
  readonly options: DrawOptions;
  readonly seed: string;
  readonly commitment: Commitment;
  readonly held: HeldLedger;
}

/** Frozen tasks about to be drawn. */
interface Ready {
  readonly body: FreezeBody;
  readonly tasks: DrawFacts["tasks"];
  /** The freeze in the ledger, or the one still to be written. */
  readonly freeze: DrawFacts["freeze"] | { readonly draft: ActDraft; readonly inputs: readonly FileHash[] };
  readonly findings: readonly Finding[];
}

/** A draw without a freeze makes one itself, just before: one format, two acts. */
function freezeNow(
  { options, commitment, held }: Request,
  shell: Shell,
): Ready | readonly Finding[] | ExitCode {
  const choice = taskChoiceOf(options);
  if (choice === null) return usageError(shell, "task-choice");
  const unreasoned = reasonFinding(options);
  if (unreasoned) return [unreasoned];
  const { workspace, findings } = openWorkspace(shell.folder);
  if (!workspace) return findings;
  const prepared = prepareFreeze(workspace, held.ledger.history, {
    choice,
    reason: options.reason ?? null,
    excludeFaulty: options.excludeFaulty ?? false,
    commitment: commitment.sha256,
    withDraw: true,
    generator: options.generator ?? null,
  });
  const { freeze, frames } = prepared;
  if (!freeze) return prepared.findings;
  return {
    body: freeze.body,
    tasks: freeze.body.tasks.flatMap((task, index) => {
      const frame = frames[index];
      return frame ? [{ task, pool: frame.pool }] : [];
    }),
    freeze: { draft: freeze.draft, inputs: workspace.inputs },
    findings: prepared.findings,
  };
}

function frozenBefore(number: number, { ledger, snapshot }: HeldLedger): Ready | readonly Finding[] {
  const loaded = loadFreeze(number, ledger.history, snapshot);
  if ("severity" in loaded) return [loaded];
  const { act, body } = loaded.freeze;
  const freeze = { act: act.act, fingerprint: act.fingerprint };
  return { body, tasks: loaded.tasks, freeze, findings: [] };
}

function write({ body, tasks, freeze }: Ready, { options, seed, held, grade }: Request & { grade: Grade }) {
  const written: WrittenAct[] = [];
  if ("draft" in freeze) written.push(held.append(freeze.draft, freeze.inputs));
  const [made] = written;
  const reference =
    "draft" in freeze ? { act: made?.act ?? 0, fingerprint: made?.fingerprint ?? "" } : freeze;
  const act = drawAct({
    plan: body.plan,
    freeze: reference,
    supersedes: body.supersedes,
    tasks,
    seed: { text: seed, grade },
    generator: options.generator ?? body.parameters.generator,
  });
  written.push(held.append(act.draft, []));
  return { written, act };
}
