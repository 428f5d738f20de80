import type { Fault, FilePath } from './finding.ts';

/** One rule of the voice page's table (section 10). */
interface Rule {
  readonly code: Fault['code'];
  /** The signs at which the rule looks: nothing is tried at any other, which keeps large files quick. */
  readonly signs: string;
  /** What is wrong from such a sign on; sticky, so that it is tried at that sign only. */
  readonly wrong: RegExp;
  /** What stands there instead, where a message names it. */
  readonly right?: string;
  /** What a text around such a place is to become; nothing for what only its author can mend. */
  readonly mend?: Mend;
}

/** Pieces of a text that are all wrong in one way, and what stands there instead. */
type Mend = readonly [wrong: RegExp, right: string];

const DIGITS = '0123456789';

const BOTH: readonly Rule[] = [
  { code: 'PN313', signs: "'´`", wrong: /./uy, mend: [/['´`]/gu, '’'] },
  { code: 'PN314', signs: '.…', wrong: /\.{3}|(?<=\s)…/uy, mend: [/\s*(?:\.{3}|…)/gu, '…'] },
  {
    code: 'PN319',
    signs: ' \u00A0\u202F',
    wrong: /[ \u00A0\u202F](?=[ \u00A0\u202F\n]|$)|(?<=^|\n)[ \u00A0\u202F]/uy,
    mend: [
      /[ \u00A0\u202F]+(?=\n|$)|(?<=^|\n)[ \u00A0\u202F]+| (?= )| +(?=[\u00A0\u202F])|(?<=[\u00A0\u202F])[ \u00A0\u202F]+/gu,
      '',
    ],
  },
  { code: 'PN316', signs: '—–-', wrong: /—|(?<=^|\s)[–-](?=\s)/uy },
];

const FRENCH: readonly Rule[] = [
  ...BOTH,
  {
    code: 'PN310',
    signs: '"«»',
    wrong: /"|«(?!\u00A0)|(?<!\u00A0)»/uy,
    mend: [/(?:"|«)[ \u00A0\u202F]*([^"«»]*[^"«»\s])[ \u00A0\u202F]*(?:"|»)/gu, '«\u00A0$1\u00A0»'],
  },
  {
    code: 'PN311',
    signs: ';!?%',
    wrong: /(?<=[ \u00A0\t]|[^\s?!(“‘])(?<!«\u00A0)[;!?%]/uy,
    mend: [/(?:(?<!«)[ \u00A0\t]+|(?<=[^\s?!(“‘]))([;!?%])/gu, '\u202F$1'],
  },
  {
    code: 'PN312',
    signs: ':',
    wrong: /(?<=[ \u202F\t]|[^\s\d]):(?!\/\/)|(?<=\d):(?!\d)/uy,
    mend: [/[ \u202F\t]+:(?!\/\/)|(?<=[^\s\d]):(?!\/\/)|(?<=\d):(?!\d)/gu, '\u00A0:'],
  },
  {
    code: 'PN315',
    signs: DIGITS,
    wrong: /\d(?: ?h(?: ?(?=\d\d)|(?!\p{L}))|\u00A0h ?(?=\d\d)| (?=\d{3}(?!\d))| ?(?=[€$£])|\.(?=\d))/uy,
  },
  {
    code: 'PN318',
    signs: 'A',
    wrong: /(?<=^|[.!?…]\s|«\u00A0)A(?= (?!priori)[a-zà-ÿ])/uy,
    right: 'À',
    mend: [/(?<=^|[.!?…]\s|«\u00A0)A(?= (?!priori)[a-zà-ÿ])/gu, 'À'],
  },
  {
    code: 'PN318',
    signs: 'C',
    wrong: /(?<=^|[.!?…]\s|«\u00A0)Ca(?= )/uy,
    right: 'Ça',
    mend: [/(?<=^|[.!?…]\s|«\u00A0)Ca(?= )/gu, 'Ça'],
  },
  {
    code: 'PN318',
    signs: 'E',
    wrong: /(?<=^|[.!?…]\s|«\u00A0)E(?=cout|tes|tat|tap|quip|vid|cri|tud|vit|tonn|lev|lar|chang|cha[nr])/uy,
    right: 'É',
    mend: [
      /(?<=^|[.!?…]\s|«\u00A0)E(?=cout|tes|tat|tap|quip|vid|cri|tud|vit|tonn|lev|lar|chang|cha[nr])/gu,
      'É',
    ],
  },
];

const ENGLISH: readonly Rule[] = [
  ...BOTH,
  {
    code: 'PN310',
    signs: '"«»',
    wrong: /./uy,
    mend: [/(?:"|«)[ \u00A0\u202F]*([^"«»]*[^"«»\s])[ \u00A0\u202F]*(?:"|»)/gu, '“$1”'],
  },
  { code: 'PN315', signs: DIGITS, wrong: /(?<!\d)\d{1,2}:\d\d(?!\d)|\d\s?[€£$](?!\d)/uy },
  { code: 'PN317', signs: ';!?%:', wrong: /(?<=\S\s+)./uy, mend: [/(?<=\S)\s+([;!?%:])/gu, '$1'] },
];

/** The rules that look at a sign, by its UTF-16 unit. */
type Looks = readonly (readonly Rule[] | undefined)[];

/** Above the last sign of any rule: filled up, so that looking up a unit is an index and no search. */
const UNITS = 0x2100;

function looksOf(rules: readonly Rule[]): Looks {
  const looks = Array.from<readonly Rule[] | undefined>({ length: UNITS });
  for (const rule of rules)
    for (const sign of rule.signs) {
      const unit = sign.charCodeAt(0);
      looks[unit] = [...(looks[unit] ?? []), rule];
    }
  return looks;
}

let known: Readonly<Record<string, Looks>> | undefined;

function looksFor(language: string): Looks | undefined {
  known ??= { fr: looksOf(FRENCH), en: looksOf(ENGLISH) };
  const base = language.split('-', 1)[0] ?? '';
  return Object.hasOwn(known, base) ? known[base] : undefined;
}

/** Some of the text around a place, so that a person finds it again. */
function around(text: string, from: number, to: number): string {
  return `${from > 10 ? '…' : ''}${text.slice(Math.max(0, from - 10), to + 10)}${to + 10 < text.length ? '…' : ''}`;
}

/** The first breach of each rule of the language's typography; languages without rules have none. */
export function typographyFaults(text: string, language: string, path: FilePath): readonly Fault[] {
  const looks = looksFor(language);
  if (!looks) return [];
  const faults: Fault[] = [];
  for (let at = 0; at < text.length; at++) {
    const rules = looks[text.charCodeAt(at)];
    if (rules === undefined) continue;
    for (const { code, wrong, right } of rules) {
      wrong.lastIndex = at;
      const match = wrong.exec(text);
      if (!match || faults.some((fault) => fault.code === code)) continue;
      const found = around(text, at, at + match[0].length);
      faults.push({ code, path, params: right === undefined ? { found } : { found, right }, within: at });
    }
  }
  return faults;
}

/**
 * A text without the breaches of one rule of its language's typography.
 * @returns `undefined` when only its author can mend them
 */
export function mendedTypography(text: string, language: string, code: Fault['code']): string | undefined {
  const rules = looksFor(language)?.flatMap((looks) => looks ?? []) ?? [];
  const mends = new Set(rules.flatMap(({ code: about, mend }) => (about === code && mend ? [mend] : [])));
  let mended = text;
  for (const [wrong, right] of mends) mended = mended.replace(wrong, right);
  const left = typographyFaults(mended, language, []);
  return mended === text || left.some((fault) => fault.code === code) ? undefined : mended;
}
