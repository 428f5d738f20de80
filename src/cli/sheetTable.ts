import { type SheetText, sheetTexts, sourcesOf, type TextState, textState } from '../format/index.ts';
import { formatNumber } from '../i18n/index.ts';
import type { Table } from '../sheet/index.ts';
import type { Words } from './words.ts';

/** The heading of the column that ties a row to its text: the same in every language. */
export const ID = 'id';

/** Most ways to a node that are told. */
const MOST_WAYS = 2;

type Loose = Parameters<typeof sheetTexts>[0];

/**
 * The translation sheet of a file: one row for each text, all languages side by side, with what it is, who says it,
 * what comes before, and for each translation its length beside the first text and its state.
 * @param languages of the columns, the file's first one first
 */
export function sheetTable(file: Loose, languages: readonly string[], words: Words): Table {
  const { say } = words;
  const [first = '', ...others] = languages;
  const sources = sourcesOf(file);
  const stateOf = ({ texts, plain, isName, id }: SheetText, tag: string): TextState =>
    plain && isName && texts[tag] === undefined
      ? 'translated'
      : textState(texts[first] ?? '', texts[tag], sources[tag]?.[id]);
  const ratio = (text: string, source: string) =>
    text === '' || source === ''
      ? ''
      : `×${formatNumber(words.language, Math.round((100 * text.length) / source.length) / 100)}`;
  const headings = [
    ID,
    say('texts.what'),
    say('texts.who'),
    say('texts.before'),
    ...languages,
    ...others.flatMap((tag) => [say('texts.ratio', { tag }), say('texts.state', { tag })]),
  ];
  const rows = sheetTexts(file).map((text) => {
    const source = text.texts[first] ?? '';
    const ways = text.before.slice(0, MOST_WAYS).join(' / ');
    return [
      text.id,
      say(`texts.kind.${text.kind}`),
      text.speaker ?? '',
      text.before.length > MOST_WAYS ? `${ways} / …` : ways,
      ...languages.map((tag) => text.texts[tag] ?? ''),
      ...others.flatMap((tag) => [
        ratio(text.texts[tag] ?? '', source),
        say(`texts.is.${stateOf(text, tag)}`),
      ]),
    ];
  });
  return [headings, ...rows];
}

/** Widths of the columns of that table, in characters. */
export function sheetWidths(languages: number): readonly number[] {
  const rest = Array.from({ length: languages - 1 }, () => [8, 14]).flat();
  return [24, 16, 16, 36, ...Array.from({ length: languages }, () => 60), ...rest];
}
