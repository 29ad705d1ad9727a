// Gives every id its lottery ticket. Anyone with the seed and the ids can repeat it by hand.

import { hash } from "node:crypto";

/** Written into every act. New behaviour takes a new id; old ids stay runnable for auditors. */
export const ALGORITHM = "suiji-draw/1";

export interface Lottery {
  /** 64 hex digits, from `deriveKey`. */
  readonly key: string;
  readonly purpose: "object" | "visit-order" | "pair";
  readonly scope: string;
}

/** Hangs on the id alone, so re-sorting a library, or adding a row to it, cannot change who else is drawn. */
export function digestOf(id: string, lottery: Lottery): string {
  return hash("sha256", `${lotteryPrefix(lottery)}${id}`);
}

/** All that stands before the id. */
export function lotteryPrefix({ key, purpose, scope }: Lottery): string {
  return `${key}\n${purpose}\n${scope}\n`;
}

/** `seedText` as `readSeedText` gives it. */
export function deriveKey(planId: string, seedText: string): string {
  return hash("sha256", `${ALGORITHM}\nkey\n${planId}\n${seedText}`);
}

/** What a freeze may promise before the seed is told (grade L1). */
export function commitmentTo(seedText: string): string {
  return hash("sha256", `${ALGORITHM}\ncommit\n${seedText}`);
}

export function isCommitment(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
