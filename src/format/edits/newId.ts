import { isId, MAX_ID_LENGTH } from '../schema.ts';

/** Words that say enough of a text to know it by. */
const MOST_WORDS = 5;

const UNFOLDED: readonly (readonly [RegExp, string])[] = [
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
];

/** The first words of a text as an id; empty when it has no letter that an id may hold. */
function idOf(words: string): string {
  const plain = UNFOLDED.reduce(
    (text, [sign, letters]) => text.replace(sign, letters),
    words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
  );
  let id = '';
  for (const word of (plain.match(/[a-z0-9]+/g) ?? []).slice(0, MOST_WORDS)) {
    const longer = id === '' ? word.slice(0, MAX_ID_LENGTH) : `${id}-${word}`;
    if (longer.length > MAX_ID_LENGTH) break;
    id = longer;
  }
  return id;
}

/** An id that nothing else has: the one wished for, else with a number behind it. */
export function uniqueId(wanted: string, taken: Iterable<string>): string {
  const given = new Set(taken);
  const stem = wanted.replace(/-\d+$/, '');
  for (let number = 1; ; number++) {
    const ending = `-${number}`;
    const id =
      number === 1 ? wanted : stem.slice(0, MAX_ID_LENGTH - ending.length).replace(/-$/, '') + ending;
    if (!given.has(id)) return id;
  }
}

/**
 * An id that nothing else has, from the first words of a text: kebab-case, accents folded, at most 60 characters.
 * @param taken ids that are given away
 * @param otherwise the id for a text without letters
 */
export function newIdFrom(words: string, taken: Iterable<string>, otherwise: string): string {
  const made = idOf(words);
  return uniqueId(isId(made) ? made : otherwise, taken);
}
