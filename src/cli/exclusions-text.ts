// Who does not take part in a draw, counted by reason: nobody is left out unseen.

import type { Language } from "../diagnostics/sentence.js";
import { REASONS } from "../draw/exclusion-reasons.js";
import type { Frame } from "../draw/frame.js";
import { countExclusions, type Pool } from "../draw/pool.js";

export function exclusionsText(
  tasks: readonly { readonly id: string; readonly pool: Pool }[],
  language: Language,
): string {
  const isZh = language === "zh";
  const lines = tasks.flatMap(({ id, pool }) => {
    const counts = [...countExclusions(pool)];
    if (counts.length === 0) return [];
    const reasons = counts.map(([reason, count]) =>
      isZh ? `${REASONS[reason].zh} ${count} 户` : `${count} ${REASONS[reason].en}`,
    );
    return [`  ${id}${isZh ? "：" : ": "}${reasons.join(isZh ? "；" : "; ")}\n`];
  });
  if (lines.length === 0) return "";
  return `${isZh ? "在子库中但不参加抽取：" : "in the sub-library but not in the draw:"}\n${lines.join("")}`;
}

export function poolsOf(frames: readonly Frame[]) {
  return frames.map(({ task, pool }) => ({ id: task.id as string, pool }));
}
