import { type CastMember, PLACES, type Place } from '../../engine/index.ts';
import { isObject, objectAt } from '../../format/index.ts';
import { readWorkFile, wordingOf } from '../workbench/workFile.ts';

/** What a card shows of a scenario file, as far as it can be read. */
export interface Summary {
  readonly title: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  readonly nodes: number;
  readonly decisions: number;
  readonly endings: number;
  readonly place: Place;
  /** The first of the cast. */
  readonly face: CastMember | undefined;
  /** The scenario's own id. */
  readonly id: string | undefined;
}

function titleOf(title: unknown, languages: readonly string[]): Readonly<Record<string, string>> {
  const tags = isObject(title) ? Object.keys(title) : languages;
  return Object.fromEntries(
    tags.map((tag) => [tag, wordingOf(title, tag)]).filter(([, wording]) => wording !== ''),
  );
}

function faceOf(cast: Readonly<Record<string, unknown>>): CastMember | undefined {
  const [first] = Object.entries(cast);
  if (!first || !isObject(first[1])) return undefined;
  const [id, member] = first;
  return { id, name: {}, avatar: objectAt(member, 'avatar') as NonNullable<CastMember['avatar']> };
}

/** Sums a text up; `undefined` for a text that is no JSON. */
export function summaryOf(text: string): Summary | undefined {
  const { readable, value, nodes, languages } = readWorkFile(text);
  if (!readable) return undefined;
  const kinds = [...nodes.values()].map(({ kind }) => kind);
  const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
  return {
    title: titleOf(value.title, languages),
    languages,
    nodes: nodes.size,
    decisions: count('decision'),
    endings: count('ending'),
    place: PLACES.find((place) => place === value.place) ?? 'office',
    face: faceOf(objectAt(value, 'cast')),
    id: typeof value.id === 'string' ? value.id : undefined,
  };
}
