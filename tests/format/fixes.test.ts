import { describe, expect, test } from 'vitest';
import { check } from '../../src/analysis/index.ts';
import { drop, opened, set } from '../../src/format/example.ts';
import {
  DIAGNOSTICS,
  type DiagnosticCode,
  EXAMPLE_BUDGET,
  type Finding,
  fixOf,
  formatPath,
  isFixable,
  parsePath,
  starterText,
} from '../../src/format/index.ts';

const found = (text: string) => check(text, { budget: EXAMPLE_BUDGET }).findings;
const told = ({ code, path, params }: Finding) => `${code} ${path} ${params.kind ?? ''}`;

/** Examples of every code and kind that a remedy suits. */
const EXAMPLES = (Object.keys(DIAGNOSTICS) as DiagnosticCode[]).flatMap((code) => {
  const { kinds, ...itself } = DIAGNOSTICS[code];
  return Object.values(kinds ?? { itself }).flatMap(({ example }) => {
    const text = example(starterText());
    if (typeof text !== 'string' || text.length > 100_000) return [];
    const finding = found(text).find((one) => one.code === code);
    return finding && isFixable(finding) ? [{ name: told(finding), text, finding }] : [];
  });
});

/** Situations of fixable codes that their examples do not show. */
const MORE: Readonly<Record<string, string>> = {
  'a key without its colon': starterText().replace('"format": 1', '"format" 1'),
  'a comma before a bracket': starterText().replace(/\n\}\s*$/, ',\n}\n'),
  'a tabulation within a text': starterText().replace('"languages"', '"x-tab": "a\tb",\n  "languages"'),
  'a flag that nobody declared': drop('flags.knows-paul')(starterText()),
  'a flag that nobody uses': set('flags.never-used', { fr: 'Rien', en: 'Nothing' })(starterText()),
  'a file without its format': drop('format')(starterText()),
  'straight quotes in English': set('title.en', 'The "first" meeting')(starterText()),
  'straight quotes in French': set('title.fr', 'Le "premier" rendez-vous')(starterText()),
  'a space before an ellipsis': set('title.fr', 'Un rendez-vous …')(starterText()),
  'spaces at both ends': set('title.fr', ' Un  rendez-vous ')(starterText()),
};

describe.each(EXAMPLES)('$name', ({ text, finding }) => {
  test('is gone once mended, and nothing else is told', () => {
    const mended = fixOf(text, finding);
    const before = found(text).map(told);
    const after = found(mended ?? '').map(told);
    expect(after.length).toBeLessThan(before.length);
    expect(before).toEqual(expect.arrayContaining(after));
  });
});

test.each(Object.entries(MORE))('%s is mended', (_, text) => {
  let mended = text;
  for (let finding = found(mended).find(isFixable); finding; finding = found(mended).find(isFixable))
    mended = fixOf(mended, finding) ?? expect.fail(told(finding));
  expect(found(mended).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('the key that was meant is not written over one that is there', () => {
  const text = opened('"titel": { "fr": "A" }')(starterText());
  const finding = found(text).find(({ code }) => code === 'PN112');
  expect(finding && fixOf(text, finding)).toBe(undefined);
});

test('a flag is declared under a name that may be one, and never beyond the most that a file may have', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const full = set('flags', Object.fromEntries(names.map((name) => [name, { fr: name, en: name }])));
  const asking = (flag: string) => set('nodes.opening.choices.0.sets', [flag]);
  const unknown = (text: string) => found(text).find(({ code }) => code === 'PN212');
  const text = asking('heard-of-us')(full(starterText()));
  const finding = unknown(text);
  expect(finding && fixOf(text, finding)).toBe(undefined);
  const odd = unknown(asking('Heard of us')(starterText()));
  expect(odd && isFixable(odd)).toBe(false);
});

test('a fix keeps the line ends of its file', () => {
  const text = set('nodes.opening.mood', 'hapy')(starterText()).replaceAll('\n', '\r\n');
  const finding = found(text).find(({ code }) => code === 'PN113');
  expect(finding && fixOf(text, finding)).toBe(text.replace('"hapy"', '"happy"'));
});

test('a path that was written for people is read again', () => {
  const path = ['nodes', 'opening', 'choices', 0, 'text', 'x "odd" [key]', 3];
  expect(parsePath(formatPath(path))).toEqual(path);
});
