import { type SheetRow, TEXT_STATES } from '../format/index.ts';
import { isLanguage, UI_LANGUAGES } from '../i18n/index.ts';
import { ID } from './sheetTable.ts';
import { sheetWords } from './sheetWords.ts';
import type { Table } from './table.ts';

/** A table that comes back: its rows, or why it is no translation sheet. */
export type ReadTable =
  | {
      readonly type: 'rows';
      readonly rows: readonly SheetRow[];
      readonly languages: readonly string[];
      /** Headings that mean nothing here. */
      readonly ignored: readonly string[];
    }
  | { readonly type: 'foreign'; readonly reason: 'noIds' | 'noTexts' };

/** The language of a column: one that the file has, however the heading writes it, or a new one. */
function languageOf(heading: string, known: readonly string[]): string | undefined {
  const own = known.find((tag) => tag.toLowerCase() === heading.toLowerCase());
  return own ?? (isLanguage(heading) ? heading : undefined);
}

/** Reads a table by its headings, in whatever order and in whichever of our languages they are. */
export function readTable([headings = [], ...body]: Table, known: readonly string[]): ReadTable {
  const says = UI_LANGUAGES.map(sheetWords);
  const trimmed = headings.map((heading) => heading.trim());
  const idAt = trimmed.findIndex((heading) => heading.toLowerCase() === ID);
  if (idAt < 0) return { type: 'foreign', reason: 'noIds' };
  const tags = trimmed.map((heading, at) => (at === idAt ? undefined : languageOf(heading, known)));
  // Of two columns for one language the first counts.
  const columns = tags.flatMap((tag, at) =>
    tag !== undefined && tags.indexOf(tag) === at ? [{ tag, at }] : [],
  );
  if (columns.length === 0) return { type: 'foreign', reason: 'noTexts' };
  const stateAt = (tag: string) => {
    const headed = says.map((say) => say('state', { tag }));
    return trimmed.findIndex((heading) => headed.includes(heading));
  };
  const stateIn = (cell: string) =>
    TEXT_STATES.find((state) => says.some((say) => cell === say(`is.${state}`)));
  const ours = says.flatMap((say) => [
    ...['what', 'who', 'before'].map((key) => say(key)),
    ...columns.flatMap(({ tag }) => [say('ratio', { tag }), say('state', { tag })]),
  ]);
  const rows = body.flatMap((cells, index): readonly SheetRow[] => {
    const id = (cells[idAt] ?? '').trim();
    if (id === '' && columns.every(({ at }) => (cells[at] ?? '').trim() === '')) return [];
    return [
      {
        row: index + 2,
        id,
        cells: Object.fromEntries(columns.map(({ tag, at }) => [tag, cells[at] ?? ''])),
        states: Object.fromEntries(
          columns.flatMap(({ tag }) => {
            const state = stateIn((cells[stateAt(tag)] ?? '-').trim());
            return state === undefined ? [] : [[tag, state] as const];
          }),
        ),
      },
    ];
  });
  const ignored = trimmed.filter(
    (heading, at) =>
      heading !== '' && at !== idAt && !ours.includes(heading) && !columns.some((column) => column.at === at),
  );
  return { type: 'rows', rows, languages: columns.map(({ tag }) => tag), ignored };
}
