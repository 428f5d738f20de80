import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clampGauge,
  defaultWeeks,
  dopingBadge,
  drift,
  finalProgress,
  forecast,
  gradeOf,
  heading,
  legDistance,
  legNorthing,
  outcomeOf,
  progress,
  runOut,
  scoreOf,
  shown,
  startState,
  type Voyage,
} from '../../src/engine/index.ts';
import { gauge, kind } from '../builders/arbitraries.ts';
import { law } from '../builders/law.ts';
import { choice, decision, ending, scenarioOf } from '../builders/scenario.ts';

const scenario = scenarioOf([
  decision('talk', [choice('go', 'sign')]),
  ending('sign', 'signed'),
  ending('next', 'advance'),
  ending('sleep', 'stalled'),
]);
const voyage: Voyage = {
  scenario,
  horizon: 4,
  bestNorthing: 20_000,
  signatureLine: 18_000,
  estimated: false,
};
const start = startState(scenario);
const at = (node: string, rest: Partial<typeof start> = {}) => ({ ...start, node, ...rest });

test('a full leg due north is 10000 units, at half pace 5000, due east none', () => {
  expect(legNorthing(100, 100)).toBe(10_000);
  expect(legNorthing(0, 100)).toBe(5000);
  expect(legNorthing(70, 50)).toBe(0);
  expect(legNorthing(100, 0)).toBe(-10_000);
  expect([legDistance(0), legDistance(100)]).toEqual([5000, 10_000]);
});

test('the arrow turns from north to south as the compass goes from 100 to 0', () => {
  const degrees = [100, 75, 50, 25, 0].map((direction) => (heading(direction) * 180) / Math.PI);
  for (const [index, angle] of [0, 60, 90, 120, 180].entries()) expect(degrees[index]).toBeCloseTo(angle, 9);
});

test('gauges stay within 0 and 100', () => {
  expect([-3, 0, 42, 100, 117].map(clampGauge)).toEqual([0, 0, 42, 100, 100]);
});

test('a choice without weeks takes fewer of them the faster it is', () => {
  expect([-100, -15, -5, 0, 5, 10, 100].map(defaultWeeks)).toEqual([12, 5, 3, 2, 1, 1, 1]);
});

test('each kind of ending drifts in its own sector', () => {
  const low = { speed: 80, direction: 10 };
  const high = { speed: 80, direction: 90 };
  expect([drift('signed', low), drift('signed', high)].map((to) => to.direction)).toEqual([80, 90]);
  expect([drift('advance', low), drift('advance', high)].map((to) => to.direction)).toEqual([50, 70]);
  expect([drift('stalled', low), drift('stalled', high)]).toEqual([
    { speed: 20, direction: 10 },
    { speed: 20, direction: 60 },
  ]);
  expect([drift('purchasing', low), drift('purchasing', high)].map((to) => to.direction)).toEqual([10, 50]);
  expect([drift('lost', low), drift('lost', high)].map((to) => to.direction)).toEqual([10, 20]);
});

law(
  'sectors never turn two courses round',
  fc.property(kind, gauge, gauge, gauge, gauge, (sector, speed, direction, faster, righter) => {
    const low = drift(sector, { speed: Math.min(speed, faster), direction: Math.min(direction, righter) });
    const high = drift(sector, { speed: Math.max(speed, faster), direction: Math.max(direction, righter) });
    expect(high.speed).toBeGreaterThanOrEqual(low.speed);
    expect(high.direction).toBeGreaterThanOrEqual(low.direction);
  }),
);

test('the run-out sails the legs left on the drifting gauges', () => {
  const state = at('sleep', { speed: 60, direction: 75, legs: 1, northing: 4000 });
  expect(runOut(voyage, state)).toEqual({
    kind: 'stalled',
    speed: 20,
    direction: 60,
    legs: 3,
    northing: 4000 + 3 * 120 * 10,
  });
  expect(runOut(voyage, start)).toBeUndefined();
});

test('a deal that talked through all its legs does not drift', () => {
  expect(runOut(voyage, at('sign', { legs: 4, northing: -5 }))).toMatchObject({ legs: 0, northing: -5 });
});

test('the score is 0 for nothing gained, 80 on the signature line, 100 for best play', () => {
  expect([-9, 0, 9000, 18_000, 19_000, 20_000].map((northing) => scoreOf(voyage, northing))).toEqual([
    0, 0, 40, 80, 90, 100,
  ]);
});

const best = fc.integer({ min: 1, max: 200_000_000 });
law(
  'the score never falls as the northing rises, is 80 exactly on the line, and below it shows at most 79',
  fc.property(best, fc.double({ min: 0, max: 1, noNaN: true }), (bestNorthing, part) => {
    const line = (9 * bestNorthing) / 10;
    const any: Voyage = { ...voyage, bestNorthing, signatureLine: line };
    const northing = Math.round(part * bestNorthing);
    expect(scoreOf(any, northing + 1)).toBeGreaterThanOrEqual(scoreOf(any, northing));
    expect(scoreOf(any, line)).toBe(80);
    expect(scoreOf(any, bestNorthing)).toBe(100);
    expect(shown(scoreOf(any, Math.ceil(line) - 1))).toBeLessThan(80);
  }),
);

test('an estimated voyage is capped at 80 and can still sign', () => {
  const estimated: Voyage = { ...voyage, bestNorthing: 0, estimated: true };
  expect([9000, 18_000, 30_000].map((northing) => scoreOf(estimated, northing))).toEqual([40, 80, 80]);
  const outcome = outcomeOf(estimated, at('sign', { speed: 100, direction: 100 }));
  expect(outcome).toMatchObject({ score: 80, grade: 'A', signed: true });
});

test('a scenario that cannot be won scores 0 and never signs', () => {
  const unwinnable: Voyage = { ...voyage, bestNorthing: 0 };
  expect(scoreOf(unwinnable, 50_000)).toBe(0);
  expect(outcomeOf(unwinnable, at('sign', { direction: 100 }))).toMatchObject({ score: 0, signed: false });
});

test('grades change at 80, 60, 40 and 20', () => {
  expect([100, 80, 79.99, 60, 59.99, 40, 39.99, 20, 19.99, 0].map(gradeOf).join('')).toBe('AABBCCDDEE');
});

test('what is shown never rounds over a threshold', () => {
  expect([79.6, 79.999_99, 80, 99.7, 100, 0.4, 28.999_999_999_999_996].map(shown)).toEqual([
    79, 79, 80, 99, 100, 0, 29,
  ]);
});

test('the forecast counts all steps, progress the steps north, which stay below 100 while the talk runs', () => {
  const state = at('talk', { distance: 9000, northing: 4500 });
  expect([forecast(voyage, state), progress(voyage, state)]).toEqual([50, 25]);
  const far = at('talk', { distance: 40_000, northing: 30_000 });
  expect([forecast(voyage, far), progress(voyage, far)]).toEqual([100, 99]);
  expect(progress(voyage, at('talk', { northing: -1 }))).toBe(0);
  expect([finalProgress(voyage, -1), finalProgress(voyage, 9000), finalProgress(voyage, 30_000)]).toEqual([
    0, 50, 100,
  ]);
});

test('doping is clean to 25 points, inflated to 45, doped above', () => {
  expect([0, 25, 25.1, 45, 45.1].map(dopingBadge)).toEqual([
    'clean',
    'clean',
    'inflated',
    'inflated',
    'doped',
  ]);
});

test('the outcome keeps the forecast of the moment the talking stopped', () => {
  const state = at('sign', { speed: 50, direction: 70, legs: 2, northing: 6000, distance: 15_000 });
  const outcome = outcomeOf(voyage, state);
  expect(outcome?.runOut.northing).toBe(6000 + 2 * 150 * 30);
  expect(outcome?.forecast).toBeCloseTo(83.33, 2);
  expect(outcome?.progress).toBeCloseTo(33.33, 2);
  expect(outcome?.doping).toBeCloseTo(50, 9);
  expect(outcome?.badge).toBe('doped');
  expect(outcome?.finalProgress).toBeCloseTo(83.33, 2);
});

test('a signed ending short of the line is not signed yet, and an advance over the line is no signature', () => {
  expect(outcomeOf(voyage, at('sign', { legs: 4, northing: 17_999 }))?.signed).toBe(false);
  expect(outcomeOf(voyage, at('sign', { legs: 4, northing: 18_000 }))?.signed).toBe(true);
  expect(outcomeOf(voyage, at('next', { legs: 4, northing: 19_000 }))?.signed).toBe(false);
  expect(outcomeOf(voyage, start)).toBeUndefined();
});
