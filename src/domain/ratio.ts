// Exact fractions: shares are never floats, because Math.ceil(25 * 0.28) is 8.

/** Always reduced, denominator positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Throws on a zero denominator: a bug, since every caller has checked its text. */
export function ratio(numerator: bigint, denominator: bigint): Ratio {
  if (denominator === 0n) throw new Error("a ratio with denominator 0");
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator) * sign;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function add(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function times(a: Ratio, count: bigint): Ratio {
  return ratio(a.numerator * count, a.denominator);
}

/** Negative, zero or positive, as for a sort. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** For non-negative ratios, the only ones there are here. */
export function roundDown(a: Ratio): number {
  return Number(a.numerator / a.denominator);
}

export function roundUp(a: Ratio): number {
  return Number((a.numerator + a.denominator - 1n) / a.denominator);
}

/** `n/d`, the form in which acts keep it. */
export function ratioText(a: Ratio): string {
  return `${a.numerator}/${a.denominator}`;
}

export function parseRatioText(text: string): Ratio | null {
  const match = /^(0|[1-9]\d*)\/([1-9]\d*)$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return ratio(BigInt(match[1]), BigInt(match[2]));
}

/** `12.34%`, rounded to two decimals and marked `≈` where that is not exact: for people only. */
export function asPercent(a: Ratio): string {
  const hundredths = (a.numerator * 20_000n + a.denominator) / (a.denominator * 2n);
  const isExact = hundredths * a.denominator === a.numerator * 10_000n;
  const whole = hundredths / 100n;
  const decimals = (hundredths % 100n).toString().padStart(2, "0").replace(/0+$/, "");
  return `${isExact ? "" : "≈"}${whole}${decimals === "" ? "" : `.${decimals}`}%`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
