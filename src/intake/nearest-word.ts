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

function editDistance(from: readonly string[], to: readonly string[]): number {
  let previous = to.map((_, index) => index + 1);
  from.forEach((character, row) => {
    let [diagonal, left] = [row, row + 1];
    previous = to.map((other, column) => {
      const above = previous[column] ?? 0;
      const distance = Math.min(above + 1, left + 1, diagonal + (character === other ? 0 : 1));
      [diagonal, left] = [above, distance];
      return distance;
    });
  });
  return previous.at(-1) ?? from.length;
}
