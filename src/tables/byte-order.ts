// The one order of this program: that of UTF-8 bytes, whatever the locale.

/** Negative, zero or positive, as for a sort; code units differ from bytes only around surrogates. */
export function compareByBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above every other unit, though their numbers lie below U+E000. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

export function sortedByBytes(values: Iterable<string>): string[] {
  return [...values].sort(compareByBytes);
}
