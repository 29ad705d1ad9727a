// The share of a task that states none: the annual ratio of its items, if they agree on one.

import type { Sentence } from "../diagnostics/sentence.js";
import type { InspectionItem } from "../domain/inspection-item.js";
import { ratioText } from "../domain/ratio.js";
import type { Share } from "../domain/share.js";

interface Inheritance {
  readonly items: readonly InspectionItem[] | null;
  readonly rounds: number;
  readonly refuse: (field: string, sentence: Sentence) => null;
}

export function inheritedShare({ items, rounds, refuse }: Inheritance): Share | null {
  if (items === null) return null;
  const [first] = items;
  const share = first?.annualRatio ?? null;
  if (share === null || items.some((item) => !isSame(item.annualRatio, share))) {
    return refuse("ratio", {
      zh: "任务没有写比例、数量或分级，其事项也没有一致的年度抽查比例",
      en: "it states no ratio, count or tiers, and its items do not agree on an annual ratio",
    });
  }
  if (rounds > 1) {
    return refuse("ratio", {
      zh: `事项的比例是全年的，任务要抽 ${rounds} 次，须写明每次的比例`,
      en: `the items' ratio is for the year; with ${rounds} rounds the task must state its ratio per round`,
    });
  }
  return share;
}

function isSame(a: Share | null, b: Share): boolean {
  if (a === null || a.kind !== b.kind) return false;
  return a.kind === "count" || b.kind === "count"
    ? sizeOf(a) === sizeOf(b)
    : ratioText(a.ratio) === ratioText(b.ratio);
}

function sizeOf(share: Share): number | null {
  return share.kind === "count" ? share.count : null;
}
