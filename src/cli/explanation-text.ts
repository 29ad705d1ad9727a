// An object's lot in words, for the department's own people and auditors.

import type { Explanation } from "../audit/explain.js";
import type { Language, Sentence } from "../diagnostics/sentence.js";
import { REASONS } from "../draw/exclusion-reasons.js";
import { actNumber } from "../ledger/act.js";
import { conditionsText } from "./draw-tables.js";

export const ROLES = {
  winner: { zh: "抽中", en: "drawn" },
  reserve: { zh: "递补", en: "in reserve" },
  "not-drawn": { zh: "未抽中", en: "not drawn" },
} as const satisfies Record<string, Sentence>;

export function explanationText(code: string, explanation: Explanation, language: Language): string {
  const { task, name, excluded, stratum, lot, freezeAct, drawAct, isSuperseded } = explanation;
  const isZh = language === "zh";
  const where = drawAct === null ? actNumber(freezeAct) : actNumber(drawAct);
  const note = isSuperseded ? (isZh ? "（已被取代）" : " (superseded)") : "";
  const lines = [
    isZh
      ? `第 ${where} 号，任务 ${task.id} ${task.name}${note}`
      : `act ${where}, task ${task.id} ${task.name}${note}`,
    `  ${code} ${name}`,
  ];
  if (excluded !== "")
    lines.push(`  ${isZh ? "不参加抽取：" : "not in the draw: "}${REASONS[excluded][language]}`);
  if (stratum) {
    const { members, inPool, quota } = stratum;
    const when = conditionsText(stratum.when, language);
    lines.push(
      isZh
        ? `  第 ${stratum.name} 级（${when}）：基数 ${members} 户，可抽 ${inPool} 户，应抽 ${quota} 户`
        : `  tier ${stratum.name} (${when}): ${members} members, ${inPool} in the pool, quota ${quota}`,
    );
  }
  if (lot) {
    const role = ROLES[lot.role][language];
    lines.push(
      isZh ? `  ${role}：签号第 ${lot.rank} 位` : `  ${role}: its ticket is number ${lot.rank}`,
      `  ${isZh ? "签号" : "ticket"} ${lot.ticket}`,
      `  ${isZh ? "界限" : "cutoff"} ${lot.cutoff === "" ? "—" : lot.cutoff}`,
    );
  } else if (excluded === "" && drawAct === null) {
    lines.push(isZh ? "  已冻结，尚未抽取" : "  frozen, not drawn yet");
  }
  return `${lines.join("\n")}\n`;
}

export function explanationJson(code: string, explanations: readonly Explanation[]): string {
  const shown = explanations.map(({ task, stratum, lot, isKeySensitive: _, ...rest }) => ({
    ...rest,
    task: task.id,
    scope: task.scope,
    stratum: stratum?.name ?? null,
    quota: stratum?.quota ?? null,
    lot: lot === null ? null : { ticket: lot.ticket, rank: lot.rank, cutoff: lot.cutoff, role: lot.role },
  }));
  return `${JSON.stringify({ object: code, draws: shown }, null, 2)}\n`;
}
