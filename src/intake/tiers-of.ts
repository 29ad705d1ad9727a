// The tiers of a task: conditions, rounds, and a share unless the task spreads one count over them.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { Sentence } from "../diagnostics/sentence.js";
import type { Tier } from "../domain/plan.js";
import type { Share } from "../domain/share.js";
import { blankConditionFindings, conditionsOf } from "./conditions-of.js";
import { textOf, wholeOf } from "./record-values.js";
import type { References } from "./references.js";
import { parseShare } from "./share-text.js";
import type { SourceRecord } from "./source-record.js";

interface TierContext {
  readonly references: References;
  readonly findings: Finding[];
  /** Of the task, for tiers that state none. */
  readonly rounds: number;
  /** Whether the task has a count, which its tiers then share. */
  readonly hasCount: boolean;
}

export interface ReadTier extends Tier {
  readonly share: Share | null;
}

export function readTiers(records: readonly SourceRecord[], context: TierContext): readonly ReadTier[] {
  const tiers = records.map((record) => tierOf(record, context));
  const catchAll = records.findIndex((record, at) => {
    const isMeant = record.faulty.size === 0 && blankConditionFindings(record).length === 0;
    return isMeant && Object.keys(tiers[at]?.when ?? {}).length === 0;
  });
  const unreachable = catchAll < 0 ? undefined : records[catchAll + 1];
  if (unreachable) {
    refuse(unreachable, context, null, {
      zh: "前一级没有条件，已包括全部对象，这一级永远轮不到",
      en: "the tier before it has no conditions and takes everything: this one is never reached",
    });
  }
  return tiers;
}

function tierOf(record: SourceRecord, context: TierContext): ReadTier {
  const [ratio, count] = [textOf(record, "ratio"), wholeOf(record, "count")];
  context.findings.push(...blankConditionFindings(record));
  const isFaulty = record.faulty.has("ratio") || record.faulty.has("count");
  if (ratio !== null && count !== null) {
    refuse(record, context, "count", {
      zh: "一级里比例和户数写了两项",
      en: "a tier has both a ratio and a count",
    });
  } else if (context.hasCount && (ratio !== null || count !== null)) {
    refuse(record, context, ratio === null ? "count" : "ratio", {
      zh: "任务写了总数量，各级就不能另写比例或户数",
      en: "the task states one count, so its tiers carry none",
    });
  } else if (!context.hasCount && ratio === null && count === null && !isFaulty) {
    refuse(record, context, null, { zh: "这一级没有写比例", en: "the tier states no ratio" });
  }
  return {
    when: conditionsOf(record, context.references),
    rounds: wholeOf(record, "rounds") ?? context.rounds,
    share: ratio !== null ? parseShare(ratio) : count !== null ? { kind: "count", count } : null,
  };
}

function refuse(
  record: SourceRecord,
  { findings }: TierContext,
  field: string | null,
  sentence: Sentence,
): void {
  const origin = field === null ? record.origin : record.originOf(field);
  findings.push(finding("REFERENCE-SAMPLING", { origin, field: field ?? "tiers", sentence }));
}
