import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, solve } from '../../src/analysis/index.ts';
import { momentsOf, randomPlay, randomPlayOf } from '../../src/analysis/randomPlay.ts';
import { randomWalk } from '../../src/analysis/randomWalk.ts';
import { bounding } from '../../src/analysis/upperBound.ts';
import { toEnd } from '../../src/analysis/work.ts';
import { endingScenario } from '../builders/arbitraries.ts';
import { law } from '../builders/law.ts';
import { layered } from '../builders/layered.ts';
import { choice, condition, decision, ending, scenarioOf } from '../builders/scenario.ts';

law(
  'each relaxation bounds the best game: without flags, by ranges, by legs',
  fc.property(endingScenario, (scenario) => {
    const { voyage } = solve(scenario);
    const flags = toEnd(bounding(voyage, 10_000));
    const ranges = toEnd(bounding({ ...voyage, scenario: { ...scenario, flags: [] } }, 10_000));
    const legs = toEnd(bounding(voyage, 0));
    expect([flags.relaxation, ranges.relaxation, legs.relaxation]).toEqual(['flags', 'ranges', 'legs']);
    expect(flags.northing).toBeGreaterThanOrEqual(voyage.bestNorthing);
    expect(ranges.northing).toBeGreaterThanOrEqual(flags.northing);
    expect(legs.northing).toBeGreaterThanOrEqual(ranges.northing);
  }),
);

law(
  'the random clicker is the same whether his ways are kept or not',
  fc.property(endingScenario, (scenario) => {
    const { voyage } = solve(scenario);
    const kept = randomPlayOf(voyage, randomWalk(voyage, 100_000) ?? []);
    const { mean = -1, sd = -1, shareSigned = -1 } = randomPlay(voyage, 100_000) ?? {};
    expect(mean).toBeCloseTo(kept.mean, 9);
    expect(sd).toBeCloseTo(kept.sd, 4);
    expect(shareSigned).toBeCloseTo(kept.shareSigned, 9);
  }),
);

/** Two layers can be solved both ways; flags close some answers. */
const closing = (seed: number) =>
  layered({ layers: 6, width: 3, options: 3, grain: 5, seed, conditions: 'flags and gauges' });

test('a bound without flags lies between the best game and the bound by ranges', () => {
  for (let seed = 0; seed < 40; seed++) {
    const scenario = closing(seed);
    const { voyage } = solve(scenario);
    const byFlags = toEnd(bounding(voyage, 100_000));
    const byRanges = toEnd(bounding(voyage, 60));
    expect([byFlags.relaxation, byRanges.relaxation]).toEqual(['flags', 'ranges']);
    expect(byFlags.northing).toBeGreaterThanOrEqual(voyage.bestNorthing);
    expect(byRanges.northing).toBeGreaterThanOrEqual(byFlags.northing);
    expect(byRanges.northing).toBeLessThan(10_000 * voyage.horizon);
  }
});

test('beyond the budget the answer is a sample and a bound, always the same', () => {
  const scenario = closing(7);
  const exact = analyse(scenario);
  const rough = analyse(scenario, 60);
  expect(exact).toMatchObject({ exact: true, bound: undefined, random: { sample: undefined } });
  expect(rough).toMatchObject({ exact: false, random: { sample: 2000 }, proofs: { complete: false } });
  expect(rough.solution.voyage.estimated).toBe(true);
  expect(rough.bound?.northing).toBeGreaterThanOrEqual(exact.best?.northing ?? Number.NaN);
  expect(rough.best?.northing).toBeLessThanOrEqual(exact.best?.northing ?? Number.NaN);
  expect(rough.worst?.northing).toBeGreaterThanOrEqual(exact.worst?.northing ?? Number.NaN);
  expect(rough.random).toEqual(analyse(scenario, 60).random);
  const [most, least] = [rough.best?.score ?? 0, rough.worst?.score ?? 0];
  expect(rough.random.mean).toBeGreaterThanOrEqual(least);
  expect(rough.random.mean).toBeLessThanOrEqual(most);
});

test('the sample comes close to the exact random clicker', () => {
  const scenario = closing(7);
  const { voyage, known } = solve(scenario);
  const exact = randomPlay(voyage);
  const { random } = analyse(scenario, known().states);
  expect(random.sample).toBe(2000);
  // Three standard errors of a mean of 2,000 games.
  expect(Math.abs(random.mean - (exact?.mean ?? 0))).toBeLessThan((3 * (exact?.sd ?? 0)) / Math.sqrt(2000));
});

test('a scenario that stops at a stuck menu is proven so, with the way there', () => {
  const { proofs } = analyse(
    scenarioOf(
      [
        decision('d', [choice('trap', 'stuck', { direction: 5 }), choice('plain', 'end')]),
        decision('stuck', [
          choice('never', 'end', { needs: [condition('key')] }),
          choice('low', 'end', { when: { direction: { atMost: 50 } } }),
        ]),
        ending('end', 'advance'),
        ending('nowhere', 'lost'),
      ],
      { flags: ['key'] },
    ),
  );
  expect(proofs).toMatchObject({
    complete: true,
    unreachable: ['nowhere'],
    stuck: [{ state: { node: 'stuck', direction: 55 }, letters: 'A', way: ['d:trap'], always: true }],
    dead: [],
  });
});

test('conditions that never or always hold are proven dead', () => {
  const { proofs } = analyse(
    scenarioOf(
      [
        decision('d', [
          choice('free', 'end'),
          choice('never', 'end', { needs: [condition('key')] }),
          choice('always', 'end', { when: { speed: { atLeast: 50 } } }),
        ]),
        ending('end', 'advance'),
      ],
      { flags: ['key'] },
    ),
  );
  expect(proofs.dead).toEqual([
    { node: 'd', choice: 'never', holds: 'never', path: ['nodes', 'd', 'choices', 1, 'needs', 0] },
    { node: 'd', choice: 'always', holds: 'always', path: ['nodes', 'd', 'choices', 2, 'when', 'speed'] },
  ]);
});

test('moments are those of the weighted scores', () => {
  const { mean, sd, shareSigned } = momentsOf([
    { score: 0, weight: 0.5 },
    { score: 100, weight: 0.5 },
  ]);
  expect([mean, sd, shareSigned]).toEqual([50, 50, 0.5]);
});
