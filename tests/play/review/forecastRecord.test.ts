import { expect, test } from 'vitest';
import { seeded } from '../../../src/analysis/seeded.ts';
import { finalProgressOf, forecastBias, forecastPoints } from '../../../src/play/review/forecastRecord.ts';
import type { GameRecord } from '../../../src/store/index.ts';
import { SHIPPED_IDS, shipped } from '../../builders/shipped.ts';
import { finishedGame } from '../voyage/finishedGame.ts';
import { recordOf } from './reviewed.ts';

const RESULT = {
  score: 40,
  grade: 'C',
  ending: 'end',
  kind: 'stalled',
  northing: 1,
  distance: 1,
  horizon: 9,
};

function announced(id: string, percent: number | undefined, score: number, part: Partial<GameRecord> = {}) {
  return {
    version: 1,
    id,
    scenario: 'call',
    rules: 'r',
    mode: 'discovery',
    entries: percent === undefined ? [] : [{ type: 'forecast', percent }],
    startedAt: 7,
    updatedAt: 8,
    result: { ...RESULT, score },
    ...part,
  } satisfies GameRecord;
}

test('the arrival told by a score is the final progress of the game', () => {
  const random = seeded(11);
  for (const id of SHIPPED_IDS)
    for (let round = 0; round < 12; round++) {
      const { outcome } = finishedGame(shipped(id), (open) => Math.floor(random() * open));
      expect(finalProgressOf({ ...RESULT, score: outcome.score }), id).toBeCloseTo(outcome.finalProgress, 9);
    }
});

test('games without a figure, unfinished ones and replays are left out', () => {
  const { result: _, ...open } = announced('open', 50, 40);
  const games = [
    announced('told', 62, 40),
    announced('silent', undefined, 40),
    announced('replay', 62, 40, { replayOf: 'told/2' }),
    open,
  ];
  expect(forecastPoints(games)).toEqual([{ game: 'told', at: 7, own: 62, real: 50 }]);
});

test('a record of the former shape is read as it stands', () => {
  const played = finishedGame(shipped('call-me-back'), () => 0);
  const record = recordOf(
    { ...played, entries: [...played.entries, { type: 'forecast', percent: 30 }] },
    { result: RESULT },
  );
  expect(forecastPoints([record])).toEqual([{ game: 'one', at: 1, own: 30, real: 50 }]);
});

test('the habit is the mean error, signed and not, from three games on', () => {
  const points = [62, 40, 48].map((own, index) => ({ game: String(index), at: 1, own, real: 50 }));
  expect(forecastBias(points.slice(0, 2))).toBeUndefined();
  expect(forecastBias(points)).toEqual({ games: 3, signed: 0, distance: 8 });
});
