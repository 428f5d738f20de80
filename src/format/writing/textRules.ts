import { countWords } from '../countWords.ts';
import type { Fault } from '../finding.ts';
import { BANNED_WORDS, GENDERED_PLAYER } from './avoidedWords.ts';
import { WRITING } from './diagnostics.ts';

/** What a text is to its reader (voice page, 2). */
export type TextKind =
  | 'objective'
  | 'line'
  | 'choice'
  | 'reaction'
  | 'why'
  | 'facilitation'
  | 'watchSays'
  | 'compassSays'
  | 'endingTitle'
  | 'endingText'
  | 'notYet';

type Language = 'fr' | 'en';
/** A rule finds at most one fault in a text; whoever applies it knows the place. */
type TextRule = (text: string) => Omit<Fault, 'path'> | undefined;

interface Rule {
  readonly kinds: readonly TextKind[];
  /** The languages that it is about; all when not given. */
  readonly languages?: readonly Language[];
  readonly find: TextRule;
}

/** Tells of the first match. */
function never(code: Fault['code'], wrong: RegExp): TextRule {
  return (text) => {
    const match = wrong.exec(text);
    return match ? { code, params: { found: match[0].trim() }, within: match.index } : undefined;
  };
}

const BEFORE_SENTENCE = /(?:^|[.!?…:«“][\s\u00A0\u202F]*)$/u;

/** The same, but for what a capital within a sentence shows to be somebody's name. */
function neverButNames(code: Fault['code'], wrong: RegExp): TextRule {
  const every = new RegExp(wrong.source, `${wrong.flags}g`);
  return (text) => {
    const match = [...text.matchAll(every)].find(
      ({ 0: found, index }) => !/^\p{Lu}/u.test(found) || BEFORE_SENTENCE.test(text.slice(0, index)),
    );
    return match && { code, params: { found: match[0].trim() }, within: match.index };
  };
}

function mustHave(code: Fault['code'], right: RegExp): TextRule {
  return (text) => (right.test(text) ? undefined : { code });
}

const SPOKEN = ['line', 'choice'] as const;
const VOICES = ['watchSays', 'compassSays'] as const;
const { words: MOST_WORDS } = WRITING.PN502.thresholds;
const { least: LEAST_SENTENCES, most: MOST_SENTENCES } = WRITING.PN509.thresholds;

const LENGTHS = Object.entries(WRITING.PN501.thresholds).map(
  ([kind, most]): Rule => ({
    kinds: [kind as keyof typeof WRITING.PN501.thresholds],
    find: (text) =>
      text.length > most ? { code: 'PN501', params: { kind, found: text.length, most } } : undefined,
  }),
);

const RULES: readonly Rule[] = [
  ...LENGTHS,
  {
    kinds: VOICES,
    find: (text) => {
      const found = countWords(text);
      return found > MOST_WORDS ? { code: 'PN502', params: { found, most: MOST_WORDS } } : undefined;
    },
  },
  { kinds: ['compassSays'], find: mustHave('PN503', /\?$/u) },
  {
    kinds: ['facilitation'],
    languages: ['fr'],
    find: mustHave('PN504', /[.!…] Question\s?: [^?]+\s?\?$/u),
  },
  { kinds: ['facilitation'], languages: ['en'], find: mustHave('PN504', /[.!…] Question: [^?]+\?$/u) },
  { kinds: SPOKEN, find: never('PN505', /[«»“”"()[\]*]/u) },
  { kinds: SPOKEN, languages: ['fr'], find: never('PN506', BANNED_WORDS.fr) },
  { kinds: SPOKEN, languages: ['en'], find: never('PN506', BANNED_WORDS.en) },
  { kinds: ['choice'], languages: ['fr'], find: neverButNames('PN507', GENDERED_PLAYER) },
  {
    kinds: ['why'],
    languages: ['fr'],
    find: never(
      'PN508',
      /(?<!\p{L}|rendez-)(?:vous|votre|vos|tu|toi|il fallait|aurait dû|erreur)(?!\p{L})/iu,
    ),
  },
  {
    kinds: ['why'],
    languages: ['en'],
    find: never('PN508', /(?<!\p{L})(?:you|your|should have|mistake)(?!\p{L})/iu),
  },
  {
    kinds: ['why'],
    find: (text) => {
      const found = text.split(/(?<=[.?!…])\s+(?=\p{Lu}|«|“)/u).length;
      return found < LEAST_SENTENCES || found > MOST_SENTENCES
        ? { code: 'PN509', params: { found, least: LEAST_SENTENCES, most: MOST_SENTENCES } }
        : undefined;
    },
  },
  {
    kinds: ['reaction'],
    languages: ['fr'],
    find: never(
      'PN510',
      /(?<!\p{L})(?:(?:mal)?heureusement|bravo|dommage|hélas|(?:bonne|mauvaise) (?:question|réponse))(?!\p{L})/iu,
    ),
  },
  {
    kinds: ['reaction'],
    languages: ['en'],
    find: never(
      'PN510',
      /(?<!\p{L})(?:(?:un)?fortunately|well done|sadly|(?:good|bad) (?:question|answer))(?!\p{L})/iu,
    ),
  },
  {
    kinds: VOICES,
    languages: ['fr'],
    find: never('PN511', /(?<!\p{L}|rendez-)(?:vous|votre|vos)(?!\p{L})/iu),
  },
  {
    kinds: ['choice'],
    languages: ['fr'],
    find: never(
      'PN512',
      /(?<!\p{L})(?:tu|toi|ton|tes|te)(?!\p{L})(?=.*(?<!\p{L}|rendez-)(?:vous|votre|vos)(?!\p{L}))|(?<!\p{L}|rendez-)(?:vous|votre|vos)(?!\p{L})(?=.*(?<!\p{L})(?:tu|toi|ton|tes|te)(?!\p{L}))/isu,
    ),
  },
  {
    kinds: ['why'],
    languages: ['en'],
    find: never(
      'PN513',
      /\p{L}+(?:n’t|’(?:re|ve|ll|d))(?!\p{L})|(?<!\p{L})(?:it|that|there|what|who|he|she)’s(?!\p{L})/iu,
    ),
  },
];

const known = new Map<string, readonly TextRule[]>();

/** The rules of a text, by what it is and by its language; regional variants follow their language. */
export function textRulesFor(kind: TextKind, language: string): readonly TextRule[] {
  const base = language.split('-', 1)[0] ?? '';
  const key = `${kind} ${base}`;
  const found =
    known.get(key) ??
    RULES.filter(
      ({ kinds, languages }) => kinds.includes(kind) && (!languages || languages.some((one) => one === base)),
    ).map(({ find }) => find);
  known.set(key, found);
  return found;
}
