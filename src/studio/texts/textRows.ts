import { letterOf } from '../../engine/index.ts';
import {
  formatPath,
  type Loose,
  languagesOf,
  objectAt,
  type SheetText,
  sheetTexts,
  sourcesOf,
  type TextState,
  translationState,
  valueAt,
} from '../../format/index.ts';
import { inReadingOrder } from '../outline/readingOrder.ts';
import type { WorkFile } from '../workbench/workFile.ts';

/** One text beside its translation. */
export interface TextRow {
  /** The place of the text, e.g. `nodes/opening/text`: unlike its id, nothing else has it in a broken file. */
  readonly key: string;
  /** Place of the translation as findings name it. */
  readonly place: string;
  readonly text: SheetText;
  readonly source: string;
  readonly target: string;
  readonly state: TextState;
  /** Letter of the choice that it belongs to. */
  readonly letter: string | undefined;
  /** Mood in which it is said. */
  readonly mood: string | undefined;
  /** Whether it is a text at all: what is something else is mended elsewhere. */
  readonly sound: boolean;
}

/** Rows that are read together: a node, or what stands outside of nodes. */
export interface RowGroup {
  readonly id: string;
  readonly kind: 'file' | 'cast' | 'flags' | 'node';
  readonly rows: readonly TextRow[];
}

/** How many translations of a language stand in which state. */
export type Progress = Readonly<Record<TextState, number>>;

function isText(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

function rowOf(
  text: SheetText,
  {
    file,
    first,
    language,
    sources,
  }: { file: Loose; first: string; language: string; sources: ReturnType<typeof sourcesOf> },
): TextRow {
  const { path, plain, isName, texts, kind } = text;
  const [, node, list, index] = path;
  const mood = kind === 'line' ? objectAt(objectAt(file, 'nodes'), String(node)).mood : undefined;
  const source = texts[first] ?? '';
  return {
    key: path.join('/'),
    place: formatPath([...path, language]),
    text,
    source,
    target: texts[language] ?? (plain && isName ? source : ''),
    state: translationState(text, first, language, sources),
    letter: list === 'choices' && typeof index === 'number' ? letterOf(index) : undefined,
    mood: typeof mood === 'string' ? mood : undefined,
    sound: isText(valueAt(file, path)),
  };
}

/**
 * All texts of a draft beside their translations: what stands before the game, then node by node as a game meets
 * them. A place that the file leaves out has no row.
 * @param language of the translations
 */
export function textRows(work: WorkFile, language: string): readonly RowGroup[] {
  const file = work.value;
  const [first = ''] = languagesOf(file);
  const context = { file, first, language, sources: sourcesOf(file) };
  const groups = new Map<string, TextRow[]>();
  for (const text of sheetTexts(file)) {
    const [root, node] = text.path;
    const group = root === 'nodes' ? `nodes/${node}` : root === 'cast' || root === 'flags' ? root : 'file';
    const rows = groups.get(group) ?? [];
    rows.push(rowOf(text, context));
    groups.set(group, rows);
  }
  const apart = (['file', 'cast', 'flags'] as const).map((kind) => ({
    id: kind,
    kind,
    rows: groups.get(kind) ?? [],
  }));
  const nodes = inReadingOrder(work).map(({ id }) => ({
    id,
    kind: 'node' as const,
    rows: groups.get(`nodes/${id}`) ?? [],
  }));
  return [...apart, ...nodes].filter(({ rows }) => rows.length > 0);
}

/** How far each language is, without drawing a row. */
export function progressOf(file: Loose, languages: readonly string[]): ReadonlyMap<string, Progress> {
  const [first = ''] = languages;
  const sources = sourcesOf(file);
  const texts = sheetTexts(file);
  return new Map(
    languages.slice(1).map((language) => {
      const counts = { missing: 0, changed: 0, translated: 0, approved: 0 };
      for (const text of texts) counts[translationState(text, first, language, sources)]++;
      return [language, counts];
    }),
  );
}
