import { folded } from '../outline/folded.ts';
import type { RowGroup, TextRow } from './textRows.ts';

/** What of the texts is shown. */
export const FILTERS = ['all', 'todo', 'missing', 'changed', 'unapproved', 'found'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether somebody has to write: nothing is there, or it was made from another text. */
export function isToDo({ state }: Pick<TextRow, 'state'>): boolean {
  return state === 'missing' || state === 'changed';
}

/** @param found whether something is said against it */
export function passes(row: TextRow, filter: Filter, found: boolean): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'todo':
      return isToDo(row);
    case 'missing':
    case 'changed':
      return row.state === filter;
    case 'unapproved':
      return row.state !== 'approved';
    case 'found':
      return found;
  }
}

/** Whether a search finds a row: in either text, in its id or in who speaks; accents and capitals do not matter. */
export function holds({ text, source, target }: TextRow, search: string): boolean {
  const wanted = folded(search.trim());
  return (
    wanted === '' ||
    [source, target, text.id, text.speaker ?? ''].some((place) => folded(place).includes(wanted))
  );
}

/** The groups with those rows only that are shown. */
export function shownGroups(
  groups: readonly RowGroup[],
  isShown: (row: TextRow) => boolean,
): readonly RowGroup[] {
  return groups
    .map((group) => {
      const rows = group.rows.filter(isShown);
      return rows.length === group.rows.length ? group : { ...group, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

/**
 * The row to go on with after one: the next that is not approved, from the top again after the last.
 * @returns undefined when all are
 */
export function nextOpen(rows: readonly TextRow[], key: string): TextRow | undefined {
  const at = rows.findIndex((row) => row.key === key);
  return [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))].find(({ state }) => state !== 'approved');
}
