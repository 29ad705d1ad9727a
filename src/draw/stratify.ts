// Tiers to strata: the first tier whose conditions hold takes the object (双基础, Art. 29).

import type { AreaTree } from "../domain/area-tree.js";
import type { Conditions } from "../domain/conditions.js";
import type { ObjectTable } from "./object-table.js";
import { conditionsTest } from "./row-tests.js";

export interface Stratifying {
  readonly tiers: readonly Conditions[];
  readonly areas: AreaTree;
  /** The class that a blank credit cell counts as; null = it meets no credit condition. */
  readonly unclassifiedCredit: string | null;
}

/** Number of the stratum from 1, or 0 where no tier takes the row. */
export function stratumOf({ tiers, areas, unclassifiedCredit }: Stratifying, table: ObjectTable) {
  const tests = tiers.map((tier) => conditionsTest(withUnclassified(tier, unclassifiedCredit), areas, table));
  return (row: number): number => {
    for (let index = 0; index < tests.length; index++) {
      if (tests[index]?.(row)) return index + 1;
    }
    return 0;
  };
}

/** The pool keeps the blank cell as it stood, so the condition is widened instead. */
function withUnclassified(tier: Conditions, unclassifiedCredit: string | null): Conditions {
  if (unclassifiedCredit === null || !tier.credit?.includes(unclassifiedCredit)) return tier;
  return { ...tier, credit: [...tier.credit, ""] };
}
