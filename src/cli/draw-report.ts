// What a draw shows when it is done.

import type { Finding } from "../diagnostics/finding.js";
import { jsonFinding } from "../diagnostics/render-json.js";
import type { Language } from "../diagnostics/sentence.js";
import type { DrawAct, DrawFacts } from "../draw/draw-act.js";
import type { WrittenAct } from "../files/append-act.js";
import type { FreezeBody } from "../ledger/freeze-body.js";
import { drawnOf, quotaTable } from "./draw-tables.js";
import { exclusionsText } from "./exclusions-text.js";
import { countFindings } from "./report.js";
import type { Shell } from "./shell.js";
import { writtenJson, writtenText } from "./written-text.js";

interface Done {
  readonly act: DrawAct;
  readonly body: FreezeBody;
  readonly tasks: DrawFacts["tasks"];
  readonly written: readonly WrittenAct[];
}

export function drawText({ act, body, tasks, written }: Done, { language }: Shell): string {
  const drawn = act.draws.flatMap(({ strata }) => strata.flatMap((stratum) => stratum.drawn));
  const winners = drawn.filter(({ role }) => role === "winner");
  const firms = new Set(winners.map(({ code }) => code)).size;
  const counted =
    language === "zh"
      ? `抽中 ${winners.length} 户次（${firms} 户），递补 ${drawn.length - winners.length}；名单见 selection.csv\n`
      : `${winners.length} drawn (${firms} objects), ${drawn.length - winners.length} in reserve; see selection.csv\n`;
  return (
    quotaTable(body, language) +
    exclusionsText(
      tasks.map(({ task, pool }) => ({ id: task.id, pool })),
      language,
    ) +
    counted +
    gradeText(act.body.seed.grade, language) +
    writtenText(written, language)
  );
}

export function drawJson(
  { act, body, written, findings }: Omit<Done, "tasks"> & { readonly findings: readonly Finding[] },
  { language }: Shell,
): string {
  const shown = {
    findings: findings.map((finding) => jsonFinding(finding, language)),
    summary: countFindings(findings),
    plan: body.plan,
    grade: act.body.seed.grade,
    generator: act.body.generator,
    tasks: body.tasks.map(({ id, scope, strata }) => ({
      id,
      scope,
      strata: strata.map((stratum) => ({ ...stratum, drawn: drawnOf(stratum) })),
    })),
    ...writtenJson(written),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

/** Honest about what each grade leaves open: tickets hang on seed and codes, both known to who chooses. */
function gradeText(grade: string, language: Language): string {
  if (grade === "L1") {
    return language === "zh"
      ? "等级 L1：种子打开了冻结时的承诺（前提是冻结的 HEAD 在抽取前已公布；承诺前仍可自选种子）\n"
      : "grade L1: the seed opens what the freeze committed to (if the HEAD of the freeze was published before; who committed chose the seed)\n";
  }
  return language === "zh"
    ? "等级 L0：种子没有事先承诺，可以重演，但不能证明没有挑选种子\n"
    : "grade L0: no seed was committed before; the draw can be replayed, but not that the seed was not picked\n";
}
