import {
  anyWording,
  type FilePath,
  isObject,
  type Loose,
  languagesOf,
  looseValue,
  objectAt,
  placeAt,
  type TextPlace,
  valueAt,
} from '../../../format/index.ts';
import { type LinkKind, linkKindAt } from './links.ts';
import { type Part, partsAt, type Schema } from './schema.ts';
import { choiceTemplate, NODE_SNIPPETS, nodeTemplate, personTemplate, valueTemplate } from './snippets.ts';

/** One thing that could stand where one is writing. */
export interface Suggestion {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'link' | 'snippet';
  /** Beside the label, short: the first words of a node, a name. */
  readonly detail?: string;
  /** What it means, when asked. */
  readonly about?: string;
  /** What is written: plain text, or with places to fill, as `#{}`. */
  readonly insert: string;
}

export interface Suggestions {
  /** From here to the cursor is what has been typed of it. */
  readonly from: number;
  /** What is written over. */
  readonly over: { readonly from: number; readonly to: number };
  readonly list: readonly Suggestion[];
}

/** What suggestions are made from, beside the text. */
export interface Help {
  readonly schema: Schema;
  /** What a key means in a part of the file, in the language of the interface. */
  readonly about: (key: string, part: Part) => string | undefined;
  /** Names of what has no key yet: nodes of each kind, an answer, a person, a flag. */
  readonly name: (what: 'decision' | 'line' | 'ending' | 'choice' | 'person' | 'flag') => string;
  /** The language in which texts of the file are shown. */
  readonly language: string;
}

/** Languages that are offered to a file, beside those of its texts. */
const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt'];
/** Stands for a key that is being begun. */
const BEGUN = 'x-begun';
/** Longest text that is shown beside an id. */
const SHORT = 48;

const quoted = (text: string) => JSON.stringify(text);

/** The beginning of what an entry of a map says, to know it by. */
export function entryWords(kind: LinkKind, entry: unknown, language: string): string {
  const text = isObject(entry)
    ? kind === 'cast'
      ? entry.name
      : kind === 'flags'
        ? entry
        : (entry.title ?? entry.text)
    : entry;
  const said = anyWording(text, language);
  return said.length > SHORT ? `${said.slice(0, SHORT - 1)}…` : said;
}

function keySuggestions(file: Loose, owner: FilePath, current: string, bare: boolean, help: Help) {
  const value = valueAt(file, owner);
  const taken = new Set(isObject(value) ? Object.keys(value).filter((key) => key !== current) : []);
  const languages = languagesOf(file);
  const parts = partsAt(help.schema, owner, file);
  const list = new Map<string, Suggestion>();
  const add = (key: string, part: Part, template: string) => {
    if (taken.has(key) || list.has(key)) return;
    const about = help.about(key, part);
    const insert = bare ? quoted(key) : `${quoted(key)}: ${template}`;
    list.set(key, { label: key, kind: 'key', insert, ...(about !== undefined && { about }) });
  };
  for (const part of parts) {
    if (part.name === 'textByLanguage') {
      for (const tag of languages) add(tag, part, '"#{}"');
      continue;
    }
    for (const key of Object.keys(part.schema.properties ?? {}))
      add(key, part, valueTemplate(key, partsAt(help.schema, [...owner, key], file), languages));
  }
  const entries = bare || owner.length !== 1 ? [] : entrySnippets(String(owner[0]), languages, help);
  return [...list.values(), ...entries];
}

/** What can be added to a map by id. */
function entrySnippets(map: string, languages: readonly string[], { name }: Help): readonly Suggestion[] {
  const entry = (what: Parameters<Help['name']>[0], template: string): Suggestion => ({
    label: name(what),
    kind: 'snippet',
    insert: `"#{}": ${template}`,
  });
  switch (map) {
    case 'nodes':
      return NODE_SNIPPETS.map((kind) => entry(kind, nodeTemplate(kind, languages)));
    case 'cast':
      return [entry('person', personTemplate(languages))];
    case 'flags':
      return [entry('flag', valueTemplate('', [{ schema: {}, name: 'textByLanguage' }], languages))];
    default:
      return [];
  }
}

/** Values that the schema counts up, each with what it means where it says so. */
function listed({ schema }: Part): readonly { readonly value: unknown; readonly about?: string }[] {
  const about = schema.description === undefined ? {} : { about: schema.description };
  if (schema.const !== undefined) return [{ value: schema.const, ...about }];
  if (schema.type === 'boolean') return [{ value: true }, { value: false }];
  return (schema.enum ?? []).map((value) => ({ value }));
}

function valueSuggestions(file: Loose, path: FilePath, inString: boolean, help: Help): readonly Suggestion[] {
  const link = linkKindAt(path);
  const written = (text: string) => (inString ? text : quoted(text));
  if (link) {
    const entries = Object.entries(objectAt(file, link));
    const plain = entries.map(([id, entry]): Suggestion => {
      const detail = entryWords(link, entry, help.language);
      return { label: id, kind: 'link', insert: written(id), ...(detail && { detail }) };
    });
    const denied = plain.map((one) => ({ ...one, label: `!${one.label}`, insert: written(`!${one.label}`) }));
    return link === 'flags' ? [...plain, ...denied] : plain;
  }
  const languages = languagesOf(file);
  if (path[0] === 'languages' && path.length === 2)
    return LANGUAGES.filter((tag) => !languages.includes(tag)).map((tag) => ({
      label: tag,
      kind: 'value',
      insert: written(tag),
    }));
  const parts = partsAt(help.schema, path, file);
  const values = parts.flatMap(listed).flatMap(({ value, about }): readonly Suggestion[] => {
    const insert = typeof value === 'string' ? written(value) : String(value);
    return inString && typeof value !== 'string'
      ? []
      : [{ label: String(value), kind: 'value', insert, ...(about !== undefined && { about }) }];
  });
  if (inString || values.length > 0) return values;
  const key = path.at(-1);
  if (typeof key === 'number')
    return path.at(-2) === 'choices'
      ? [{ label: help.name('choice'), kind: 'snippet', insert: choiceTemplate(languages) }]
      : [];
  const [part] = parts;
  const template = valueTemplate(String(key), parts, languages);
  return part ? [{ label: template.replaceAll(/#\{[^}]*\}/g, '…'), kind: 'snippet', insert: template }] : [];
}

/** The range within the quotes of a string; one that is not closed ends with its line. */
function inside(text: string, { from, to }: NonNullable<TextPlace['token']>): readonly [number, number] {
  const isClosed = to - from > 1 && text.charAt(to - 1) === '"' && text.charAt(to - 2) !== '\\';
  return [from + 1, isClosed ? to - 1 : to];
}

/**
 * What could stand at a place of a scenario file, whole or broken: keys that the object does not have yet, values
 * that the schema counts up, ids of the file itself.
 * @param offset where one is writing, in UTF-16 units
 */
export function completionsAt(text: string, offset: number, help: Help): Suggestions | undefined {
  const { path, isKey, token } = placeAt(text, offset);
  const over = token ? { from: token.from, to: token.to } : { from: offset, to: offset };
  const after = text.slice(over.to);
  const bare = /^\s*:/.test(after);
  // A key being begun has no value yet, and would hide what follows it.
  const file = looseValue(isKey && !bare ? `${text.slice(0, over.from)}"${BEGUN}": 0,${after}` : text);
  if (!isObject(file)) return undefined;
  const [start, end] = token?.isString ? inside(text, token) : [token?.from ?? offset, token?.to ?? offset];
  const inString = token?.isString === true;
  if (inString && (offset < start || offset > end)) return undefined;
  if (!isKey) {
    const list = valueSuggestions(file, path, inString, help);
    return list.length > 0 ? { from: start, over: { from: start, to: end }, list } : undefined;
  }
  const found = keySuggestions(file, path.slice(0, -1), String(path.at(-1)), bare, help);
  // Another key follows: what is written here ends with a comma.
  const list = /^\s*"/.test(after) ? found.map((one) => ({ ...one, insert: `${one.insert},` })) : found;
  return list.length > 0 ? { from: start, over, list } : undefined;
}
