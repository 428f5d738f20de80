/** Longest words that are compared: identifiers are shorter, and the cost grows with the square. */
const MAX_LENGTH = 64;

/** Damerau-Levenshtein distance with adjacent swaps, or `beyond + 1` as soon as it is known to be larger. */
function distance(a: string, b: string, beyond: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + same,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > beyond) return beyond + 1;
    before = above;
    above = current;
  }
  return above[b.length] ?? beyond + 1;
}

/**
 * The candidate that a mistyped word most probably meant ("did you mean"): at most a third of its letters
 * away, letter case ignored; the first of equals.
 * @returns `undefined` when nothing is near
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > MAX_LENGTH) return undefined;
  const wanted = word.toLowerCase();
  let reach = Math.max(1, Math.floor(word.length / 3));
  let found: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > reach) continue;
    const apart = distance(wanted, candidate.toLowerCase(), reach);
    if (apart > reach) continue;
    found = candidate;
    if (apart === 0) return found;
    reach = apart - 1;
  }
  return found;
}
