import { expect, test } from 'vitest';
import {
  goOn,
  isLast,
  type Pass,
  parsePass,
  refuse,
  settle,
  solvedIn,
  startPass,
} from '../../src/play/mistakes/pass.ts';

const kept = (pass: Pass) => parsePass(JSON.parse(JSON.stringify(pass)));

test('a pass goes through its decisions in order and ends after the last', () => {
  let pass = startPass(['a', 'b']);
  pass = goOn(settle(pass, { outcome: 'first', choice: 'x' }));
  expect(pass.at).toBe(1);
  expect(goOn(settle(pass, { outcome: 'shown', choice: 'y' })).at).toBe(2);
});

test('begun in the middle, it comes round to what was left out', () => {
  const first = goOn(settle(startPass(['a', 'b', 'c'], 1), { outcome: 'first' }));
  const second = goOn(settle(first, { outcome: 'skipped' }));
  expect([first.at, second.at, goOn(settle(second, { outcome: 'first' })).at]).toEqual([2, 0, 3]);
});

test('a decision that is not in the queue begins at its head', () => {
  expect(startPass(['a'], -1).at).toBe(0);
});

test('only what the player found himself counts as put right', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const outcomes = ['first', 'retried', 'shown', 'skipped'] as const;
  const pass = outcomes.reduce((before, outcome) => goOn(settle(before, { outcome })), startPass(ids));
  expect(solvedIn(pass)).toBe(2);
});

test('the last decision is known as such before its result is in, and after', () => {
  const first = startPass(['a', 'b']);
  expect(isLast(first)).toBe(false);
  const second = goOn(settle(first, { outcome: 'skipped' }));
  expect(isLast(second)).toBe(true);
  expect(isLast(settle(second, { outcome: 'first' }))).toBe(true);
  expect(isLast(goOn(settle(startPass(['a', 'b', 'c'], 1), { outcome: 'first' })))).toBe(false);
});

test('refusals belong to the decision in hand and are counted once each', () => {
  const pass = refuse(refuse(refuse(startPass(['a', 'b']), 'x'), 'y'), 'x');
  expect(pass.refused).toEqual(['x', 'y']);
  expect(goOn(settle(pass, { outcome: 'retried' })).refused).toEqual([]);
});

test('a pass is read back as it was kept, past a decision that was over', () => {
  const pass = refuse(startPass(['a', 'b']), 'x');
  expect(kept(pass)).toEqual(pass);
  expect(kept(settle(pass, { outcome: 'retried', choice: 'y' }))).toMatchObject({ at: 1, refused: [] });
});

test.each([
  [null],
  ['pass'],
  [{ ids: ['a'], at: 2, results: {}, refused: [] }],
  [{ ids: ['a'], at: 0.5, results: {}, refused: [] }],
  [{ ids: [1], at: 0, results: {}, refused: [] }],
  [{ ids: ['a'], at: 0, results: null, refused: [] }],
  [{ ids: ['a'], at: 0, results: {}, refused: 'x' }],
])('what is no pass is not read: %j', (value) => {
  expect(parsePass(value)).toBeUndefined();
});

test('a result of no known kind is left out', () => {
  expect(parsePass({ ids: ['a'], at: 0, results: { a: { outcome: 'won' } }, refused: [] })).toEqual(
    startPass(['a']),
  );
});
