// Whether a way of drawing is fair: who is drawn, who first, and which pairs, each against its exact chance.

export interface Lot {
  readonly ids: readonly string[];
  readonly quota: number;
}

/** Winners of each lot in order of rank, for the n-th seed. */
export type DrawLots = (lots: readonly Lot[], seed: number) => readonly (readonly string[])[];

export interface Deviation {
  readonly of: string;
  /** Distance from what is expected, in standard deviations. */
  readonly z: number;
}

/** Largest first. A fair draw keeps all of them below 4; which of them a biased one breaks tells its kind. */
export function deviations(lots: readonly Lot[], seeds: number, draw: DrawLots): readonly Deviation[] {
  const drawn = new Counter();
  const first = new Counter();
  const pairs = new Counter();
  for (let seed = 0; seed < seeds; seed++) {
    const winners = draw(lots, seed);
    for (const ranked of winners) first.add(ranked[0] ?? "");
    const all = winners.flat();
    all.forEach((id, index) => {
      drawn.add(id);
      for (const other of all.slice(index + 1)) pairs.add(pairOf(id, other));
    });
  }
  const found: Deviation[] = [];
  const note = (of: string, count: number, chance: number) => {
    const spread = Math.sqrt(seeds * chance * (1 - chance));
    found.push({ of, z: (count - seeds * chance) / spread });
  };
  lots.forEach(({ ids, quota }, lot) => {
    const share = quota / ids.length;
    for (const id of ids) {
      note(`${id} drawn`, drawn.of(id), share);
      note(`${id} first`, first.of(id), 1 / ids.length);
    }
    found.push({ of: `lot ${lot + 1} first`, z: chiSquareAsNormal(ids.map((id) => first.of(id))) });
    ids.forEach((id, index) => {
      for (const other of ids.slice(index + 1)) {
        note(pairOf(id, other), pairs.of(pairOf(id, other)), (share * (quota - 1)) / (ids.length - 1));
      }
      for (const { ids: others, quota: otherQuota } of lots.slice(lot + 1)) {
        for (const other of others) {
          note(pairOf(id, other), pairs.of(pairOf(id, other)), (share * otherQuota) / others.length);
        }
      }
    });
  });
  return found.sort((a, b) => Math.abs(b.z) - Math.abs(a.z));
}

/** Many small biases add up: equal counts expected, as Wilson and Hilferty make chi-square normal. */
function chiSquareAsNormal(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const freedom = counts.length - 1;
  const variance = 2 / (9 * freedom);
  return (Math.cbrt(chiSquare / freedom) - (1 - variance)) / Math.sqrt(variance);
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} with ${other}` : `${other} with ${one}`;
}

class Counter {
  private readonly counts = new Map<string, number>();

  add(key: string): void {
    this.counts.set(key, this.of(key) + 1);
  }

  of(key: string): number {
    return this.counts.get(key) ?? 0;
  }
}
