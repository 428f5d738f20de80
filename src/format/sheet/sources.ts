import { isObject, type Loose, objectAt } from '../lenient.ts';
import { textHash } from '../seededOrder.ts';

/** The key under which a file keeps what its translations were made from (rulings, 20). */
export const SOURCES = 'x-sources';

export const TEXT_STATES = ['missing', 'changed', 'translated', 'approved'] as const;

/**
 * How far a translation is: not there; made from a first text that has changed since; there; read by somebody
 * who approved it.
 */
export type TextState = (typeof TEXT_STATES)[number];

/** By language, then by the id of the text: the hash of the first text, with a plus sign once approved. */
export type Sources = Readonly<Record<string, Readonly<Record<string, string>>>>;

const APPROVED = '+';

/** The first text in a few signs: enough to see that it has changed. */
export function sourceHash(text: string): string {
  return textHash(text).toString(36);
}

/** The record of an approved translation. */
export function approvedRecord(hash: string): string {
  return hash + APPROVED;
}

/** What a file has recorded; what is no record is left out. */
export function sourcesOf(file: Loose): Sources {
  const sources = objectAt(file, SOURCES);
  return Object.fromEntries(
    Object.keys(sources).map((language) => {
      const records = Object.entries(objectAt(sources, language));
      return [
        language,
        Object.fromEntries(
          records.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
        ),
      ];
    }),
  );
}

/** Whether a file records what its translations are made from at all. */
export function keepsSources(file: Loose): boolean {
  return isObject(file[SOURCES]);
}

/**
 * The state of one translation.
 * @param record of this text in `x-sources`; without one, nobody can tell that the first text has changed
 */
export function textState(
  source: string,
  translation: string | undefined,
  record: string | undefined,
): TextState {
  if (translation === undefined || translation.trim() === '') return 'missing';
  if (record === undefined) return 'translated';
  if (record.replace(APPROVED, '') !== sourceHash(source)) return 'changed';
  return record.endsWith(APPROVED) ? 'approved' : 'translated';
}
