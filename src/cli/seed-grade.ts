// What a seed is worth: used before, opening a commitment, or chosen at the draw.

import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import { actNumber } from "../ledger/act.js";
import type { FreezeBody } from "../ledger/freeze-body.js";
import type { History } from "../ledger/history.js";
import { commitmentTo } from "../tickets/digest.js";

export type Grade = "L0" | "L1";

/** Computed, never claimed; a finding where the seed may not be used at all. */
export function seedGrade(
  { text, generator }: { readonly text: string; readonly generator: string },
  { commitment, parameters }: FreezeBody,
  { seeds }: History,
): Grade | Finding {
  const act = seeds.get(text);
  if (act !== undefined) return usedBefore(act);
  if (commitment === null) return "L0";
  if (commitment !== commitmentTo(text)) return notOpened(commitment);
  // A generator named with the seed is a choice made after it: of two samples the better could be kept.
  return parameters.withDraw || generator !== parameters.generator ? "L0" : "L1";
}

function usedBefore(act: number): Finding {
  return finding("DRAW-SEED-USED", {
    origin: originOfFile("--seed"),
    sentence: {
      zh: `这个种子在第 ${actNumber(act)} 号用过`,
      en: `act ${actNumber(act)} has used this seed`,
    },
  });
}

function notOpened(commitment: string): Finding {
  return finding("DRAW-COMMITMENT", {
    origin: originOfFile("--seed"),
    sentence: {
      zh: `种子与冻结时的承诺 ${commitment.slice(0, 12)}… 不符`,
      en: `the seed does not open the commitment ${commitment.slice(0, 12)}… of the freeze`,
    },
  });
}
