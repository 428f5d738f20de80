import type { Fault, FilePath } from './finding.ts';
import { isObject, type Loose, objectAt } from './lenient.ts';
import { MAX_FINDINGS } from './limits.ts';
import { perNode } from './perNode.ts';
import { suggested } from './shape.ts';
import { textsAroundNodes, textsOfNode, type WrittenText } from './texts.ts';
import { typographyFaults } from './typography.ts';

/** From this length on, the same words in two languages are a copy, not a name or a figure. */
const LONG = 25;

const HTML_LIKE = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--|&(?:[a-z]{2,10}|#\d{1,6}|#x[0-9a-f]{1,6});/iu;
const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

function placeholders(text: string): ReadonlySet<string> {
  return text.includes('{{')
    ? new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))
    : new Set();
}

function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((name) => !b.has(name));
}

/** Faults of one string: nothing in it, markup, typography of its language. */
function stringFaults(text: string, language: string | undefined, path: FilePath): readonly Fault[] {
  if (text.trim() === '') return [{ code: 'PN303', path, params: {} }];
  const markup = text.includes('<') || text.includes('&') ? HTML_LIKE.exec(text) : null;
  const faults: Fault[] = markup
    ? [{ code: 'PN307', path, params: { found: markup[0] }, within: markup.index }]
    : [];
  return language === undefined ? faults : [...faults, ...typographyFaults(text, language, path)];
}

/** Compares a translation with the text of the file's first language. */
function translationFaults(
  first: string,
  text: string,
  languages: { from: string; to: string },
  path: FilePath,
): readonly Fault[] {
  const faults: Fault[] = [];
  const here = placeholders(text);
  const there = placeholders(first);
  const lost = difference(there, here);
  const added = difference(here, there);
  const [name] = [...lost, ...added];
  if (name !== undefined)
    faults.push({
      code: 'PN305',
      path,
      params: { kind: lost.length > 0 ? 'lost' : 'added', found: `{{${name}}}`, ...languages },
    });
  if (text === first && text.length >= LONG && text.trim().includes(' '))
    faults.push({ code: 'PN306', path, params: { ...languages } });
  return faults;
}

function textFaults(
  { value, owner, key, isName }: WrittenText,
  languages: readonly string[],
): readonly Fault[] {
  const path = [...owner, key];
  const [first = ''] = languages;
  if (typeof value === 'string') {
    const faults = stringFaults(value, languages.length === 1 ? first : undefined, path);
    return languages.length === 1 || isName
      ? faults
      : [{ code: 'PN308', path, params: { languages: languages.join(', ') }, at: 'key' }, ...faults];
  }
  if (!isObject(value)) return [];
  const faults: Fault[] = [];
  for (const tag of languages)
    if (!Object.hasOwn(value, tag))
      faults.push({
        code: tag === first ? 'PN301' : 'PN302',
        path,
        params: { key, language: tag, first },
        at: 'key',
      });
  for (const [tag, text] of Object.entries(value)) {
    if (tag.startsWith('x-')) continue;
    if (!languages.includes(tag))
      faults.push({
        code: 'PN304',
        path: [...path, tag],
        params: { found: tag, ...suggested(tag, languages) },
        at: 'key',
      });
    if (typeof text !== 'string') continue;
    faults.push(...stringFaults(text, tag, [...path, tag]));
    const original = value[first];
    if (tag !== first && typeof original === 'string')
      faults.push(...translationFaults(original, text, { from: first, to: tag }, [...path, tag]));
  }
  return faults;
}

/** Lines and endings without a word: the format allows it, nobody wants it (PN309). */
function silentFaults(file: Loose): readonly Fault[] {
  const nodes = objectAt(file, 'nodes');
  return Object.keys(nodes).flatMap((id) => {
    const node = objectAt(nodes, id);
    const wanted = Object.hasOwn(node, 'ending') ? ['title', 'text'] : ['text'];
    return wanted
      .filter((key) => !Object.hasOwn(node, key))
      .map((key): Fault => ({ code: 'PN309', path: ['nodes', id], params: { found: id, key }, at: 'key' }));
  });
}

/** The faults of texts one after the other, and no further than the most findings that are told. */
function faultsOf(texts: Iterable<WrittenText>, languages: readonly string[]): readonly Fault[] {
  const faults: Fault[] = [];
  for (const text of texts) {
    if (faults.length > MAX_FINDINGS) break;
    faults.push(...textFaults(text, languages));
  }
  return faults;
}

const nodeFaults = perNode((node, id, languages) =>
  isObject(node) ? faultsOf(textsOfNode(node, id), languages) : [],
);

/** All faults of language (PN3xx) of a parsed file, whatever else is wrong with it. */
export function languageFaults(file: Loose): readonly Fault[] {
  const declared = file.languages;
  const languages = Array.isArray(declared) ? declared.filter((tag) => typeof tag === 'string') : [];
  if (languages.length === 0) return [];
  const faults = [...faultsOf(textsAroundNodes(file), languages)];
  for (const [id, node] of Object.entries(objectAt(file, 'nodes'))) {
    if (faults.length > MAX_FINDINGS) return faults;
    faults.push(...nodeFaults(node, id, languages));
  }
  return [...faults, ...silentFaults(file)];
}
