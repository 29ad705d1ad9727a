// What a freeze or draw shows: per task and tier members, asked, quota, effective ratio.

import type { Language } from "../diagnostics/sentence.js";
import type { Conditions } from "../domain/conditions.js";
import { asPercent, parseRatioText, ratio } from "../domain/ratio.js";
import type { FreezeBody, FrozenStratum } from "../ledger/freeze-body.js";
import { textTable } from "./text-table.js";

const ALL = { zh: "全部", en: "all" } as const;

const TITLES = {
  zh: ["任务", "级", "条件", "基数", "可抽", "要求", "应抽", "实抽", "实际比例"],
  en: ["task", "tier", "when", "members", "in pool", "asked", "quota", "drawn", "effective"],
} as const;

export function quotaTable({ tasks }: Pick<FreezeBody, "tasks">, language: Language): string {
  const columns = TITLES[language].map((title, index) => ({ title, isNumber: index > 2 }));
  const rows = tasks.flatMap((task) =>
    task.strata.map((stratum, index) => [
      index === 0 ? task.id : "",
      stratum.name,
      task.strata.length === 1 && Object.keys(stratum.when).length === 0
        ? ALL[language]
        : conditionsText(stratum.when, language),
      String(stratum.members),
      String(stratum.inPool),
      askedText(stratum, language),
      String(stratum.quota),
      String(drawnOf(stratum)),
      effectiveText(stratum),
    ]),
  );
  return textTable(columns, rows);
}

export function drawnOf({ quota, inPool }: FrozenStratum): number {
  return Math.min(quota, inPool);
}

function effectiveText(stratum: FrozenStratum): string {
  if (stratum.members === 0) return "—";
  return asPercent(ratio(BigInt(drawnOf(stratum)), BigInt(stratum.members)));
}

function askedText({ ratio: text, count, rounding }: FrozenStratum, language: Language): string {
  if (count !== undefined) return language === "zh" ? `${count}户` : String(count);
  const share = text === undefined ? null : parseRatioText(text);
  if (!share) return "—";
  return `${asPercent(share)} ${rounding === "down" ? "↓" : "↑"}`;
}

const KEYS_ZH: Readonly<Record<string, string>> = {
  area: "区域",
  industry: "行业",
  kind: "类型",
  credit: "信用",
  risk: "风险",
  tags: "标签",
  departments: "部门",
  complaints: "投诉",
  cases: "案件",
};

export function conditionsText(conditions: Conditions, language: Language): string {
  const parts = Object.entries(conditions).map(([key, value]) => {
    const name = language === "zh" ? (KEYS_ZH[key] ?? key) : key;
    if (typeof value === "string") return `${name}${/^\d/.test(value) ? "=" : ""}${value}`;
    return `${name}=${value?.join("|")}`;
  });
  if (parts.length === 0) return language === "zh" ? "其余" : "all others";
  return parts.join(" ");
}
