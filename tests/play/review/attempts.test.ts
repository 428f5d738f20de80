import { expect, test } from 'vitest';
import { attemptsOf } from '../../../src/play/review/attempts.ts';
import type { GameRecord } from '../../../src/store/index.ts';

function game(id: string, startedAt: number, score: number | undefined, part: Partial<GameRecord> = {}) {
  const result = { grade: 'C', ending: 'end', kind: 'lost', northing: 1, distance: 1, horizon: 9 };
  return {
    version: 1,
    id,
    scenario: 'call',
    rules: 'r',
    mode: 'discovery',
    entries: [],
    startedAt,
    updatedAt: startedAt,
    ...(score !== undefined && { result: { ...result, score } }),
    ...part,
  } satisfies GameRecord;
}

test('first, best and last are whole games; replays are listed among all, the latest first', () => {
  const { all, first, best, last } = attemptsOf(
    [
      game('second', 2, 64),
      game('first', 1, 20),
      game('replay', 3, 100, { replayOf: 'second/2' }),
      game('third', 4, 41),
      game('open', 5, undefined),
      game('other', 6, 99, { scenario: 'other' }),
    ],
    'call',
  );
  expect(all.map(({ id }) => id)).toEqual(['third', 'replay', 'second', 'first']);
  expect([first?.id, best?.id, last?.id]).toEqual(['first', 'second', 'third']);
});

test('among equals the best is the one that came first', () => {
  expect(attemptsOf([game('later', 2, 50), game('sooner', 1, 50)], 'call').best?.id).toBe('sooner');
});

test('replays alone make no first, best or last', () => {
  const { all, first, best, last } = attemptsOf([game('replay', 1, 50, { replayOf: 'gone/1' })], 'call');
  expect(all).toHaveLength(1);
  expect([first, best, last]).toEqual([undefined, undefined, undefined]);
});
