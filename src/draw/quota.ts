// How many of each stratum: exact fractions, rounded by their own wording.

import { compareRatios, type Ratio, ratio, roundDown, roundUp, times } from "../domain/ratio.js";
import type { Rounding } from "../domain/share.js";

/** members × ratio, rounded. 25 × 28 % is 7, not 8. */
export function shareOf(members: number, share: Ratio, rounding: Rounding): number {
  const exact = times(share, BigInt(members));
  return rounding === "up" ? roundUp(exact) : roundDown(exact);
}

/**
 * A count shared over strata by their size (largest remainders, ties to the earlier stratum).
 * More than there are members is still asked: the shortfall is said, never moved to another stratum.
 */
export function shareCount(count: number, members: readonly number[]): number[] {
  const total = members.reduce((sum, size) => sum + size, 0);
  if (total === 0) return members.map(() => 0);
  const exact = members.map((size) => ratio(BigInt(count) * BigInt(size), BigInt(total)));
  const quotas = exact.map(roundDown);
  const left = count - quotas.reduce((sum, quota) => sum + quota, 0);
  const byRemainder = exact
    .map(({ numerator, denominator }, index) => ({
      rest: ratio(numerator % denominator, denominator),
      index,
    }))
    .sort((a, b) => compareRatios(b.rest, a.rest) || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) quotas[index] = (quotas[index] ?? 0) + 1;
  return quotas;
}

/** Reserves stand by should a winner turn out closed: a fifth of the quota, three at least. */
export function reserveCount(quota: number): number {
  return quota === 0 ? 0 : Math.max(3, Math.ceil(quota / 5));
}
