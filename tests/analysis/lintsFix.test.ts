import { expect, test } from 'vitest';
import { check, fixLetters } from '../../src/analysis/index.ts';
import { row, set } from '../../src/format/example.ts';
import { SHUFFLE_SEED, shuffleChoices, starterText } from '../../src/format/index.ts';
import { shippedText } from '../builders/shipped.ts';

const ALWAYS_B = row([1, 2, 3, 4, 5].map(() => ['15 -15', '-5 15']))('');

interface File {
  readonly nodes: Readonly<Record<string, { readonly choices?: readonly { readonly id: string }[] }>>;
}

/** A file whose answers stand in the order of their ids, without its seed. */
function withoutOrder(text: string): unknown {
  const file = JSON.parse(text) as File & Record<string, unknown>;
  for (const node of Object.values(file.nodes))
    if (node.choices)
      (node as { choices: unknown }).choices = [...node.choices].sort((a, b) => (a.id < b.id ? -1 : 1));
  delete file[SHUFFLE_SEED];
  return file;
}

const isTold = (text: string) => check(text).findings.some(({ code }) => code === 'PN401');

test('a file whose letters give nothing away is left alone', () => {
  expect(fixLetters(starterText())).toEqual({ type: 'needless' });
  expect(fixLetters('{')).toEqual({ type: 'needless' });
});

test('a file whose letters give the answers away is shuffled until they do not, with its seed in it', () => {
  expect(isTold(ALWAYS_B)).toBe(true);
  const fix = fixLetters(ALWAYS_B);
  if (fix.type !== 'fixed') throw new Error(fix.type);
  expect(isTold(fix.text)).toBe(false);
  expect(JSON.parse(fix.text)[SHUFFLE_SEED]).toBe(fix.seed);
  expect(withoutOrder(fix.text)).toEqual(withoutOrder(ALWAYS_B));
  expect(fixLetters(fix.text)).toEqual({ type: 'needless' });
});

test('an author who accepts the warning keeps the order', () => {
  expect(fixLetters(set('x-accepted', { PN401: 'a lesson about letters' })(ALWAYS_B))).toEqual({
    type: 'needless',
  });
});

test('the same seed gives the same order, whatever order the answers had', () => {
  const text = shippedText('call-me-back');
  const once = shuffleChoices(text, 7);
  expect(shuffleChoices(shuffleChoices(text, 3), 7)).toBe(once);
  expect(shuffleChoices(once, 7)).toBe(once);
  expect(shuffleChoices(text, 8)).not.toBe(once);
});

test('only answers change places: the same lines, and one more for the seed', () => {
  const text = shippedText('call-me-back');
  const lines = (source: string) =>
    source
      .split('\n')
      .map((line) => line.trim().replace(/,$/, ''))
      .sort();
  const added = lines(shuffleChoices(text, 7));
  expect(added.filter((line) => !line.includes(SHUFFLE_SEED))).toEqual(lines(text));
  expect(withoutOrder(shuffleChoices(text, 7))).toEqual(withoutOrder(text));
});

test('line ends, tabs and a byte-order mark stay as they were', () => {
  const windows = `\uFEFF${ALWAYS_B.replaceAll('  ', '\t').replaceAll('\n', '\r\n')}`;
  const shuffled = shuffleChoices(windows, 5);
  expect(shuffled.startsWith('\uFEFF{\r\n\t"')).toBe(true);
  expect(shuffled).toContain(`\r\n\t"${SHUFFLE_SEED}": 5,\r\n`);
  expect(shuffled.replaceAll('\r\n', '')).not.toContain('\n');
});
