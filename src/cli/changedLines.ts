/** Most lines that are shown, and most signs of each. */
const LINES = 12;
const WIDTH = 100;

/** The lines of a text between the first and the last one in which it differs from another. */
export function changedLines(before: string, after: string): readonly string[] {
  const [old, changed] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (first < changed.length && old[first] === changed[first]) first++;
  let last = 0;
  while (
    last < Math.min(old.length, changed.length) - first &&
    old[old.length - 1 - last] === changed[changed.length - 1 - last]
  )
    last++;
  const lines = changed.slice(first, changed.length - last);
  const shown = lines
    .slice(0, LINES)
    .map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line).replaceAll(/\p{Cc}/gu, ' '));
  return lines.length > LINES ? [...shown, '…'] : shown;
}
