import type { RowGroup, TextRow } from './textRows.ts';

function isSame(a: TextRow, b: TextRow): boolean {
  return (
    a.key === b.key &&
    a.source === b.source &&
    a.target === b.target &&
    a.state === b.state &&
    a.letter === b.letter &&
    a.mood === b.mood &&
    a.sound === b.sound &&
    a.text.id === b.text.id &&
    a.text.kind === b.text.kind &&
    a.text.plain === b.text.plain &&
    a.text.speaker === b.text.speaker &&
    a.text.before.join('\n') === b.text.before.join('\n')
  );
}

/**
 * The groups after an edit, with everything that looks as before being the very object it was: what is drawn of it
 * need not be drawn again.
 */
export function keptGroups(before: readonly RowGroup[], after: readonly RowGroup[]): readonly RowGroup[] {
  const known = new Map(before.map((group) => [`${group.kind} ${group.id}`, group]));
  return after.map((group) => {
    const old = known.get(`${group.kind} ${group.id}`);
    if (!old) return group;
    const rows = new Map(old.rows.map((row) => [row.key, row]));
    const kept = group.rows.map((row) => {
      const same = rows.get(row.key);
      return same && isSame(same, row) ? same : row;
    });
    const whole = kept.length === old.rows.length && kept.every((row, at) => row === old.rows[at]);
    return whole ? old : { ...group, rows: kept };
  });
}
