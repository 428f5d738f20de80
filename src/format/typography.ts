import type { Fault, FilePath } from './finding.ts';

/** One rule of the voice page's table (section 10): what is wrong, and what stands there instead. */
interface Rule {
  readonly code: Fault['code'];
  readonly wrong: RegExp;
  readonly right: (found: string) => string;
}

const NO_BREAK = '\u00A0';
const NARROW = '\u202F';

const DASHES: Rule = {
  code: 'PN316',
  wrong: /—|(?<=\s)–(?=\s)|^[–-](?=\s)|(?<=\s)-(?=\s)/u,
  right: () => ',',
};
const APOSTROPHE: Rule = { code: 'PN313', wrong: /['´`]/u, right: () => '’' };
const ELLIPSIS: Rule = { code: 'PN314', wrong: /\.{3,}|\s+…/u, right: () => '…' };

const FRENCH: readonly Rule[] = [
  {
    code: 'PN310',
    wrong: /"|«(?!\u00A0)[ \u202F]?|(?<!\u00A0)(?:^|(?<=[^ \u202F])|[ \u202F])»/u,
    right: (found) => (found.includes('»') ? `${NO_BREAK}»` : `«${NO_BREAK}`),
  },
  {
    code: 'PN311',
    wrong: /[ \u00A0\t]+(?<!«\u00A0)[;!?%]|(?<=[^\s?!(“‘])[;!?%]/u,
    right: (found) => `${NARROW}${found.at(-1) ?? ''}`,
  },
  {
    code: 'PN312',
    wrong: /[ \u202F\t]+:|(?<=[^\s\d]):(?!\/\/)|(?<=\d):(?!\d)/u,
    right: () => `${NO_BREAK}:`,
  },
  APOSTROPHE,
  ELLIPSIS,
  {
    code: 'PN315',
    wrong: /\d(?: ?h(?: ?(?=\d\d)|(?!\p{L}))|\u00A0h ?(?=\d\d)| (?=\d{3}(?!\d))| ?(?=[€$£])|\.(?=\d))/u,
    right: (found) =>
      found.includes('h')
        ? `${found.charAt(0)}${NO_BREAK}h${NO_BREAK}`
        : found.endsWith('.')
          ? `${found.charAt(0)},`
          : `${found.charAt(0)}${NO_BREAK}`,
  },
  DASHES,
  {
    code: 'PN318',
    wrong:
      /(?<=^|[.!?…]\s|«\u00A0)(?:A(?= (?!priori)[a-zà-ÿ])|Ca(?= )|E(?=cout|tes|tat|tap|quip|vid|cri|tud|vit|tonn|lev|lar|chang|cha[nr]))/u,
    right: (found) => (found === 'Ca' ? 'Ça' : found === 'A' ? 'À' : 'É'),
  },
];

const ENGLISH: readonly Rule[] = [
  { code: 'PN310', wrong: /"|«[\s]?|\s?»/u, right: () => '“ ”' },
  APOSTROPHE,
  ELLIPSIS,
  {
    code: 'PN315',
    wrong: /(?<!\d)\d{1,2}:\d\d(?!\d)|\d+\s?[€£$](?!\d)/u,
    right: (found) =>
      found.includes(':') ? found.replace(':', '.') : `${found.at(-1) ?? ''}${found.slice(0, -1).trim()}`,
  },
  DASHES,
  { code: 'PN317', wrong: /(?<=\S)\s+[;!?%:]/u, right: (found) => found.trim() },
];

interface Rules {
  readonly each: readonly Rule[];
  /** All of them in one expression: most texts are right, and one look tells so. */
  readonly any: RegExp;
}

function together(each: readonly Rule[]): Rules {
  return { each, any: new RegExp(each.map((rule) => `(?:${rule.wrong.source})`).join('|'), 'u') };
}

let known: Readonly<Record<string, Rules>> | undefined;

function rulesFor(language: string): Rules | undefined {
  known ??= { fr: together(FRENCH), en: together(ENGLISH) };
  const base = language.split('-')[0] ?? '';
  return Object.hasOwn(known, base) ? known[base] : undefined;
}

/** Some of the text around a place, so that a person finds it again. */
function around(text: string, from: number, to: number): string {
  return `${from > 10 ? '…' : ''}${text.slice(Math.max(0, from - 10), to + 10)}${to + 10 < text.length ? '…' : ''}`;
}

/** The first breach of each rule of the language's typography; languages without rules have none. */
export function typographyFaults(text: string, language: string, path: FilePath): readonly Fault[] {
  const rules = rulesFor(language);
  if (!rules?.any.test(text)) return [];
  return rules.each.flatMap(({ code, wrong, right }): readonly Fault[] => {
    const match = wrong.exec(text);
    if (!match) return [];
    const found = around(text, match.index, match.index + match[0].length);
    return [{ code, path, params: { found, right: right(match[0]) }, within: match.index }];
  });
}
