// Seeded chance: one independent stream for each purpose, so a new column here changes nothing there.

import { createHash } from "node:crypto";
import seedrandom from "seedrandom";

const SEED = "suiji-example";

export interface Random {
  /** A whole number from 0 up to, but not including, `bound`. */
  below(bound: number): number;
  isLucky(percent: number): boolean;
  pick<T>(choices: readonly [T, ...T[]]): T;
}

export function randomFor(purpose: string): Random {
  // Hashed, because seedrandom keeps 8 bits of a character and folds a long seed onto itself.
  const next = seedrandom(createHash("sha256").update(`${SEED}/${purpose}`).digest("hex"));
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    below,
    isLucky: (percent) => below(100) < percent,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
  };
}
