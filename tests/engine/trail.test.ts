import fc from 'fast-check';
import { expect, test } from 'vitest';
import { horizonOf } from '../../src/analysis/index.ts';
import { emptyReplay, replay, runOut, trailOf } from '../../src/engine/index.ts';
import { anyScenario, picks } from '../builders/arbitraries.ts';
import { law } from '../builders/law.ts';
import { playRandomly } from '../builders/playRandomly.ts';
import { choice, decision, ending, line, scenarioOf } from '../builders/scenario.ts';

const scenario = scenarioOf([
  decision('first', [choice('go', 'aside', { speed: 50, direction: 25 })]),
  line('aside', 'second', { speed: -20 }),
  decision('second', [choice('go', 'end', { speed: -80, direction: -25 })]),
  ending('end', 'signed'),
]);
const route = { scenario, horizon: horizonOf(scenario) };

test('a voyage begins at its start', () => {
  expect(trailOf(route, emptyReplay(route))).toEqual({ talk: [{ x: 0, y: 0 }], runOut: [] });
});

test('a scenario that is only an ending still drifts', () => {
  const silent = scenarioOf([ending('end', 'advance')]);
  const along = { scenario: silent, horizon: horizonOf(silent) };
  const { talk, runOut: drift } = trailOf(along, emptyReplay(along));
  expect([talk.length, drift.length]).toEqual([1, 3]);
  expect(drift.at(-1)).toEqual({ x: 2.25, y: 0 });
});

test('each leg goes pace x (sin, cos) of the heading, lines none, then the run-out drifts', () => {
  const game = replay(route, [
    { type: 'choose', choice: 'go' },
    { type: 'continue' },
    { type: 'choose', choice: 'go' },
  ]);
  const { talk, runOut: drift } = trailOf(route, game);
  expect(talk).toHaveLength(3);
  // First a full stride at 60 degrees, then half a stride due east.
  expect(talk[1]?.x).toBeCloseTo(Math.sin(Math.PI / 3), 12);
  expect(talk[1]?.y).toBe(0.5);
  expect(talk[2]?.x).toBeCloseTo(Math.sin(Math.PI / 3) + 0.5, 12);
  expect(talk[2]?.y).toBe(0.5);
  expect(drift).toHaveLength(3);
  // The sector of a signature lifts the course to 80: a height of 0.6.
  expect(drift[0]?.y).toBeCloseTo(0.5 + 0.5 * 0.6, 12);
  expect(drift[0]?.x).toBeCloseTo(Math.sin(Math.PI / 3) + 0.5 + 0.5 * 0.8, 12);
});

law(
  'the trail stands where the states stand and never goes west',
  fc.property(anyScenario, picks, (random, chosen) => {
    const along = { scenario: random, horizon: horizonOf(random) };
    const game = playRandomly(along, chosen);
    const { talk, runOut: drift } = trailOf(along, game);
    const points = [...talk, ...drift];
    const sailed = runOut(along, game.state);
    expect([talk.length, drift.length]).toEqual([game.state.legs + 1, sailed?.legs ?? 0]);
    const stands = game.moves.map(({ after }) => [talk[after.legs]?.y, after.northing]);
    if (sailed) stands.push([points.at(-1)?.y, sailed.northing]);
    expect(stands.every(([y = Number.NaN, northing = 0]) => Math.abs(y - northing / 10_000) < 1e-9)).toBe(
      true,
    );
    const legs = points.slice(1).map((to, index) => {
      const from = points[index] ?? to;
      return { east: to.x - from.x, length: Math.hypot(to.x - from.x, to.y - from.y) };
    });
    expect(legs.every(({ east, length }) => east >= 0 && length > 0.499_999 && length < 1.000_001)).toBe(
      true,
    );
    const walked = legs.slice(0, game.state.legs).reduce((sum, { length }) => sum + length, 0);
    expect(walked).toBeCloseTo(game.state.distance / 10_000, 9);
  }),
);
