// The known word that a misspelt one most likely meant.

/** Null where even the nearest differs in more than a third of its characters (always at least one may). */
export function nearestWord(text: string, words: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const distance = editDistance([...text.toLowerCase()], [...word.toLowerCase()]);
    const mayDiffer = Math.max(1, Math.floor(Math.max(text.length, word.length) / 3));
    if (distance > mayDiffer || distance >= least || distance >= word.length) continue;
    [nearest, least] = [word, distance];
  }
  return nearest;
}

/** Letters added, left out, changed, or swapped with the next. */
function editDistance(from: readonly string[], to: readonly string[]): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  from.forEach((character, row) => {
    const current = [row + 1];
    to.forEach((other, column) => {
      const cost = character === other ? 0 : 1;
      const swapped = character === to[column - 1] && other === from[row - 1];
      current.push(
        Math.min(
          (previous[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (previous[column] ?? 0) + cost,
          swapped ? (beforePrevious[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    });
    [beforePrevious, previous] = [previous, current];
  });
  return previous.at(-1) ?? from.length;
}
