// Chance that comes out the same every time, so that a failing test fails again.

/** Numbers from 0 up to, not including, `below`. The generator is mulberry32. */
export function seededRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export function shuffled<Value>(values: readonly Value[], random: (below: number) => number): Value[] {
  const mixed = [...values];
  for (let last = mixed.length - 1; last > 0; last--) {
    const at = random(last + 1);
    const [here, there] = [mixed[last] as Value, mixed[at] as Value];
    mixed[last] = there;
    mixed[at] = here;
  }
  return mixed;
}
