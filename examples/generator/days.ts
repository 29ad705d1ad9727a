// Days drawn from a stretch of years and months, without a clock.

import type { Random } from "./random.js";

export interface Stretch {
  /** First and last, both included. */
  readonly years: readonly [number, number];
  readonly months: readonly [number, number];
}

/** As 2026-03-05; never later than the 28th, which every month has. */
export function dayIn(random: Random, { years, months }: Stretch): string {
  const year = within(random, years);
  const month = within(random, months);
  return `${year}-${twoDigits(month)}-${twoDigits(1 + random.below(28))}`;
}

function within(random: Random, [first, last]: readonly [number, number]): number {
  return first + random.below(last - first + 1);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
