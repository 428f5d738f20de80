import { parseArgs } from 'node:util';
import { LIVE_BUDGET } from '../analysis/index.ts';
import { isLanguage, preferredLanguage, UI_LANGUAGES } from '../i18n/index.ts';

const COMMANDS = [
  'check',
  'play',
  'solve',
  'report',
  'graph',
  'texts',
  'ship',
  'schema',
  'new',
  'explain',
] as const;
export type Command = (typeof COMMANDS)[number];

const CHECK_FORMATS = ['text', 'json', 'github'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

const GRAPH_FORMATS = ['mermaid', 'dot'] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

const REPORT_FORMATS = ['markdown', 'html', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Most states that analysing may visit on demand (review page, 2.5). */
const MOST_STATES = 2_000_000;

/** The options that a command understands besides `--lang` and `--help`. */
const OPTIONS_OF: Readonly<Record<Command, readonly string[]>> = {
  check: ['json', 'format', 'strict', 'watch', 'fix'],
  play: ['json', 'choices'],
  solve: ['json', 'budget'],
  report: ['json', 'format', 'budget', 'out'],
  graph: ['format', 'budget'],
  texts: ['json', 'out'],
  ship: ['json', 'out'],
  schema: [],
  new: ['json'],
  explain: ['json'],
};

/** How many names a command takes: at least, at most. */
const NAMES_OF: Readonly<Record<Command, readonly [number, number]>> = {
  check: [0, Number.POSITIVE_INFINITY],
  play: [1, 1],
  solve: [1, 1],
  report: [1, 1],
  graph: [1, 1],
  texts: [2, 3],
  ship: [1, 1],
  schema: [0, 1],
  new: [1, 1],
  explain: [0, 1],
};

const TAKES_VALUE: readonly string[] = ['lang', 'format', 'choices', 'budget', 'out'];

export interface Options {
  readonly command: Command;
  readonly names: readonly string[];
  /** Language of the messages. */
  readonly language: string;
  /** Whether `--lang` asked for it. */
  readonly languageAsked: boolean;
  readonly json: boolean;
  /** Languages asked for, of which the first that is one of ours is that of the messages. */
  readonly languages: readonly string[];
  /** How `check` tells its findings. */
  readonly format: CheckFormat;
  /** The language in which `graph` writes. */
  readonly graphFormat: GraphFormat;
  /** How `report` writes; `.html` and `.md` files take it from their names. */
  readonly reportFormat: ReportFormat;
  /** Most states that analysing may visit. */
  readonly budget: number;
  readonly strict: boolean;
  readonly watch: boolean;
  readonly fix: boolean;
  readonly choices: string | undefined;
  /** Name of the file to write. */
  readonly out: string | undefined;
}

export type ReadOptions =
  | { readonly type: 'run'; readonly options: Options }
  | { readonly type: 'help'; readonly language: string }
  | { readonly type: 'problem'; readonly language: string; readonly code: string; readonly value: string };

/** Reads the arguments; what is wrong with them is a code of the `cli` texts, never an exception. */
export function readOptions(args: readonly string[], systemLocale: string | undefined): ReadOptions {
  const { positionals, tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      lang: { type: 'string' },
      format: { type: 'string' },
      choices: { type: 'string' },
      budget: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
      strict: { type: 'boolean' },
      watch: { type: 'boolean' },
      fix: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const lastValue = (name: string) => given.findLast((option) => option.name === name)?.value;
  const has = (name: string) => given.some((option) => option.name === name);

  const system = systemLocale?.replace('_', '-');
  const asked = lastValue('lang');
  const isOurs = (tag: string) => UI_LANGUAGES.some((known) => known === tag);
  const languages =
    positionals[0] === 'texts' ? (asked?.split(',') ?? []) : asked === undefined ? [] : [asked];
  const address = languages.find(isOurs);
  const language = preferredLanguage(UI_LANGUAGES, {
    ...(address !== undefined && { address }),
    browser: system === undefined ? [] : [system],
  });
  const problem = (code: string, value = ''): ReadOptions => ({ type: 'problem', language, code, value });

  if (has('help') || positionals[0] === 'help') return { type: 'help', language };
  const [word, ...names] = positionals;
  if (word === undefined) return problem('noCommand');
  const command = COMMANDS.find((known) => known === word);
  if (!command) return problem('unknownCommand', word);

  for (const { name, rawName, value } of given) {
    if (name !== 'lang' && !OPTIONS_OF[command].includes(name)) return problem('unknownOption', rawName);
    if (TAKES_VALUE.includes(name) && value === undefined) return problem('missingValue', rawName);
    if (!TAKES_VALUE.includes(name) && value !== undefined) return problem('needlessValue', rawName);
  }
  const foreign = languages.find((tag) => !(command === 'texts' ? isLanguage(tag) : isOurs(tag)));
  if (foreign !== undefined) return problem(command === 'texts' ? 'unknownTag' : 'unknownLanguage', foreign);
  const wanted = lastValue('format');
  const graphFormat = GRAPH_FORMATS.find((known) => known === (wanted ?? 'mermaid')) ?? 'mermaid';
  if (command === 'graph' && wanted !== undefined && graphFormat !== wanted)
    return problem('unknownGraphFormat', wanted);
  const out = lastValue('out');
  const ending = out === undefined ? undefined : /\.(html|md)$/.exec(out)?.[1];
  const written = ending === undefined ? 'markdown' : ending === 'html' ? 'html' : 'markdown';
  const reportFormat = REPORT_FORMATS.find((known) => known === (wanted ?? (has('json') ? 'json' : written)));
  if (command === 'report') {
    if (!reportFormat) return problem('unknownReportFormat', wanted);
    if (has('json') && reportFormat !== 'json') return problem('twoFormats', wanted);
    if (out !== undefined && (ending === undefined || reportFormat !== written))
      return problem('badReport', out);
  }
  const forCheck = command === 'check' ? wanted : undefined;
  const format = CHECK_FORMATS.find((known) => known === (forCheck ?? (has('json') ? 'json' : 'text')));
  if (!format) return problem('unknownFormat', wanted);
  if (has('json') && format !== 'json') return problem('twoFormats', wanted);
  if (has('watch') && format !== 'text') return problem('watchForm', format);
  const budgetAsked = lastValue('budget');
  const budget = budgetAsked === undefined ? LIVE_BUDGET : Number(budgetAsked);
  if (!Number.isInteger(budget) || budget < 1 || budget > MOST_STATES)
    return problem('badBudget', budgetAsked);
  const [least, most] = NAMES_OF[command];
  if (names.length < least) return problem(command === 'new' ? 'noId' : 'noFile');
  if (names.length > most) return problem('tooManyNames', names[most]);
  if (command === 'texts') {
    const [way] = names;
    if (way !== 'export' && way !== 'import') return problem('unknownWay', way);
    if (way === 'export' && names.length > 2) return problem('tooManyNames', names[2]);
    if (way === 'import' && names.length < 3) return problem('noSheet');
    if (out !== undefined && (way === 'import' || !/\.(csv|xlsx)$/.test(out)))
      return problem('badSheet', out);
  }
  return {
    type: 'run',
    options: {
      command,
      names,
      language,
      languageAsked: asked !== undefined,
      json: format === 'json',
      format,
      graphFormat,
      reportFormat: reportFormat ?? 'markdown',
      budget,
      strict: has('strict'),
      watch: has('watch'),
      fix: has('fix'),
      choices: lastValue('choices'),
      languages,
      out,
    },
  };
}
