// How many a task draws: a ratio, a count or tiers, or what its items say; contradictions are refused.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { Sentence } from "../diagnostics/sentence.js";
import type { InspectionItem } from "../domain/inspection-item.js";
import type { Sampling } from "../domain/plan.js";
import type { Share } from "../domain/share.js";
import { inheritedShare } from "./inherited-share.js";
import { partsOf, textOf, wholeOf } from "./record-values.js";
import type { References } from "./references.js";
import { parseShare } from "./share-text.js";
import type { SourceRecord } from "./source-record.js";
import { type ReadTier, readTiers } from "./tiers-of.js";

interface SamplingContext {
  /** Null where one of them is faulty: then nothing is taken from them, and nothing said. */
  readonly items: readonly InspectionItem[] | null;
  readonly references: References;
  readonly findings: Finding[];
}

interface RoundedSampling {
  readonly sampling: Sampling;
  readonly rounds: number;
}

/** Null where it cannot be told; a finding says why, here or at the field itself. */
export function samplingOf(record: SourceRecord, context: SamplingContext): RoundedSampling | null {
  const { findings } = context;
  const rounds = wholeOf(record, "rounds") ?? 1;
  const [ratio, count] = [textOf(record, "ratio"), wholeOf(record, "count")];
  const tiers = readTiers(partsOf(record, "tiers"), { ...context, rounds, hasCount: count !== null });
  const refuse = (field: string, sentence: Sentence): null => {
    findings.push(finding("REFERENCE-SAMPLING", { origin: record.originOf(field), field, sentence }));
    return null;
  };
  if (ratio !== null && count !== null) {
    return refuse("count", { zh: "比例和数量写了两项", en: "both a ratio and a count are given" });
  }
  if (ratio !== null && tiers.length > 0) {
    return refuse("ratio", {
      zh: "已经分级，就不能另写总的比例",
      en: "with tiers, the task has no ratio of its own",
    });
  }
  if (["ratio", "count", "tiers", "rounds"].some((field) => record.faulty.has(field))) return null;
  if (count !== null)
    return {
      sampling: { kind: "task-count", count, tiers: tiers.length > 0 ? tiers : [{ when: {}, rounds }] },
      rounds: most(rounds, tiers),
    };
  if (tiers.length > 0) {
    const shared = tiers.flatMap(({ share, ...tier }) => (share ? [{ ...tier, share }] : []));
    return shared.length < tiers.length
      ? null
      : { sampling: { kind: "by-tier", tiers: shared }, rounds: most(rounds, tiers) };
  }
  const share = ratio === null ? inheritedShare({ ...context, rounds, refuse }) : parseShare(ratio);
  return share && { sampling: oneTier(share, rounds), rounds };
}

function oneTier(share: Share, rounds: number): Sampling {
  return { kind: "by-tier", tiers: [{ when: {}, rounds, share }] };
}

function most(rounds: number, tiers: readonly ReadTier[]): number {
  return Math.max(rounds, ...tiers.map((tier) => tier.rounds));
}
