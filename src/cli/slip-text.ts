// The proof for one firm: its own row, and how to check it without seeing anybody else's.

import type { Explanation } from "../audit/explain.js";
import type { Language } from "../diagnostics/sentence.js";
import { REASONS } from "../draw/exclusion-reasons.js";
import { actNumber } from "../ledger/act.js";
import { ROLES } from "./explanation-text.js";

/**
 * The key tells everybody's ticket, and with the drawn list who stands in a stricter tier. Where tiers of
 * any task in the act use credit, risk, complaints or cases the firm therefore gets its own ticket, not the key.
 */
export function slipText(code: string, explanation: Explanation, language: Language): string {
  const { task, name, excluded, stratum, lot, drawAct, freezeAct, fingerprint } = explanation;
  const isZh = language === "zh";
  const lines = [
    isZh ? "双随机抽查 · 抽取凭据" : "Random inspection · proof of the draw",
    `${isZh ? "对象" : "object"}: ${code} ${name}`,
    `${isZh ? "任务" : "task"}: ${task.id} ${task.name} (${task.from} – ${task.to})`,
    `${isZh ? "记录" : "act"}: ${actNumber(drawAct ?? freezeAct)} ${fingerprint}`,
  ];
  if (excluded !== "") {
    lines.push(`${isZh ? "结果：不参加抽取，" : "result: not in the draw, "}${REASONS[excluded][language]}`);
    return `${lines.join("\n")}\n`;
  }
  if (!lot || !stratum) {
    lines.push(isZh ? "结果：尚未抽取" : "result: not drawn yet");
    return `${lines.join("\n")}\n`;
  }
  lines.push(
    `${isZh ? "结果" : "result"}: ${ROLES[lot.role][language]}`,
    `${isZh ? "签号" : "ticket"}: ${lot.ticket}`,
    `${isZh ? "界限签号" : "cutoff"}: ${lot.cutoff === "" ? "—" : lot.cutoff}`,
    isZh
      ? `所在级可抽 ${stratum.inPool} 户，应抽 ${stratum.quota} 户，本户签号第 ${lot.rank} 位；签号不大于界限者抽中`
      : `its tier has ${stratum.inPool} to draw from and a quota of ${stratum.quota}; its ticket ranks ${lot.rank}; tickets up to the cutoff are drawn`,
  );
  lines.push(...(explanation.isKeySensitive ? withheldKey(isZh) : checkByHand(code, explanation, isZh)));
  return `${lines.join("\n")}\n`;
}

function withheldKey(isZh: boolean): string[] {
  return [
    isZh
      ? "同批任务按信用、风险等分级，密钥可推知他人等级，不随凭据提供；可请审计方用完整记录重演核对。"
      : "Tasks of this act are tiered by credit or risk. The key would betray other firms' tiers, so it is not given here; an auditor can replay the whole record.",
  ];
}

function checkByHand(code: string, { lot, task }: Explanation, isZh: boolean): string[] {
  if (lot?.generator !== "sha256") return [];
  return [
    isZh ? "自行核对：" : "check it yourself:",
    `printf '%s\\nobject\\n%s\\n%s' '${lot.key}' '${task.scope}' '${code}' | sha256sum`,
  ];
}
