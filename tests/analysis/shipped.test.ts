import { describe, expect, test } from 'vitest';
import {
  bestPolicy,
  LIVE_BUDGET,
  playOut,
  policyScores,
  reviewGame,
  solve,
} from '../../src/analysis/index.ts';
import { seeded } from '../../src/analysis/seeded.ts';
import { outcomeOf } from '../../src/engine/index.ts';
import { playRandomly } from '../builders/playRandomly.ts';
import { SHIPPED_IDS, shipped } from '../builders/shipped.ts';

describe.each(SHIPPED_IDS)('%s', (id) => {
  const scenario = shipped(id);
  const solution = solve(scenario);
  const { voyage } = solution;

  test('is solved exactly, well within the live budget, and can be signed', () => {
    expect(voyage.estimated).toBe(false);
    expect(solution.states).toBeLessThan(LIVE_BUDGET / 100);
    const best = outcomeOf(voyage, playOut(voyage, bestPolicy(solution)).state);
    expect(best).toMatchObject({ score: 100, grade: 'A', signed: true });
  });

  test('starts no higher than due east, where slow and right is sure to beat fast and wrong', () => {
    expect(scenario.start.direction).toBeLessThanOrEqual(50);
  });

  test('cannot be passed by always being slow, nor by always taking the same letter', () => {
    const scores = policyScores(voyage, scenario.languages[0] ?? 'fr');
    expect(scores.slowest).toBeLessThan(70);
    for (const letter of ['always-a', 'always-b', 'always-c', 'always-d'])
      expect(scores[letter], letter).toBeLessThan(70);
  });

  test('its costs add up in any game', () => {
    const random = seeded(1);
    const games = Array.from({ length: 300 }, () => {
      const picks = Array.from({ length: voyage.horizon }, () => Math.floor(1000 * random()));
      return playRandomly(voyage, picks);
    });
    const ended = games.filter((game) => outcomeOf(voyage, game.state));
    for (const game of ended) {
      const lost = reviewGame(solution, game).reduce((sum, { regret = Number.NaN }) => sum + regret, 0);
      expect(lost + (outcomeOf(voyage, game.state)?.score ?? Number.NaN)).toBeCloseTo(100, 9);
    }
    expect(ended.length).toBeGreaterThan(0);
  });
});
