import { expect, test } from 'vitest';
import { solve } from '../../src/analysis/index.ts';
import { rulesHash } from '../../src/engine/index.ts';
import { decisionOf, missesOf } from '../../src/play/courseBook/missesOf.ts';
import { lineThatFollowed } from '../../src/play/mistakes/lineThatFollowed.ts';
import { redoOf } from '../../src/play/mistakes/redo.ts';
import type { GameRecord } from '../../src/store/index.ts';
import { shipped } from '../builders/shipped.ts';
import { playedBy } from './voyage/finishedGame.ts';

const scenario = shipped('call-me-back');
const loaded = { type: 'loaded', key: scenario.id, solution: solve(scenario), own: false } as const;

function record(letters: string, part: Partial<GameRecord> = {}): GameRecord {
  return {
    version: 1,
    id: 'g1',
    scenario: scenario.id,
    rules: rulesHash(scenario),
    mode: 'exam',
    entries: [{ type: 'confidence', level: 'sure' }, ...playedBy(scenario, letters).entries],
    startedAt: 1,
    updatedAt: 2,
    ...part,
  };
}

test('the costly decisions of a game are kept with what was said, lost and felt', () => {
  const [first, ...others] = missesOf(loaded.solution, record('ABA'));
  expect(first).toMatchObject({
    scenario: 'call-me-back',
    choice: 'bargain-date',
    isTurningPoint: true,
    confidence: 'sure',
    entries: [],
    game: 'g1',
    missedAt: 2,
  });
  expect(others.map(decisionOf)).toEqual([1, 2]);
  expect(new Set([first, ...others].map((miss) => miss?.id)).size).toBe(3);
  expect(others.every(({ confidence }) => confidence === undefined)).toBe(true);
});

test('a game of other rules, or one that still runs, has nothing to make again', () => {
  expect(missesOf(loaded.solution, record('ABA', { rules: 'other' }))).toEqual([]);
  expect(missesOf(loaded.solution, record('ABA', { entries: record('ABA').entries.slice(0, 2) }))).toEqual(
    [],
  );
});

test('a decision is put back to its exact state, and what followed is told', () => {
  const [first, second] = missesOf(loaded.solution, record('ABA'));
  if (!first || !second) throw new Error('a bad game has two costly decisions');
  expect(redoOf(second, loaded)).toMatchObject({
    before: { node: 'six-weeks', speed: 60, direction: 40, legs: 1 },
  });
  const redo = redoOf(first, loaded);
  expect(typeof redo === 'object' && lineThatFollowed(redo)).toEqual({
    key: 'nodes.six-weeks.text',
    spoken: true,
  });
});

test('where the talk ended with the reply, its reaction is told', () => {
  const last = missesOf(loaded.solution, record('ABA')).at(-1);
  const redo = last && redoOf(last, loaded);
  expect(typeof redo === 'object' && lineThatFollowed(redo)).toEqual({
    key: 'nodes.day-before.choices.september.reaction',
    spoken: false,
  });
});

test('what cannot be made again says whether it is gone or may come back', () => {
  const [miss] = missesOf(loaded.solution, record('ABA'));
  if (!miss) throw new Error('a bad game has a costly decision');
  expect(redoOf(miss, undefined)).toBe('waiting');
  expect(redoOf(miss, { type: 'unreachable' })).toBe('waiting');
  expect(redoOf(miss, { type: 'unknown' })).toBe('waiting');
  expect(redoOf(miss, { ...loaded, solution: solve(scenario, 1) })).toBe('waiting');
  expect(redoOf({ ...miss, rules: 'older' }, loaded)).toBe('gone');
  expect(redoOf({ ...miss, choice: 'no-longer-there' }, loaded)).toBe('gone');
  expect(redoOf({ ...miss, entries: [{ type: 'continue' }] }, loaded)).toBe('gone');
});
