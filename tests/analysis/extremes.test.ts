import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extremesOf } from '../../src/analysis/extremes.ts';
import { analyse, type Line, playOut, solve } from '../../src/analysis/index.ts';
import { proofsOf } from '../../src/analysis/proofs.ts';
import { outcomeOf, runOut, type Voyage } from '../../src/engine/index.ts';
import { anyScenario, endingScenario, picks, scenarios } from '../builders/arbitraries.ts';
import { law } from '../builders/law.ts';
import { playRandomly } from '../builders/playRandomly.ts';
import { choice, condition, decision, ending, line, scenarioOf } from '../builders/scenario.ts';

const BUDGET = 100_000;

/** Plays the choices of a line again by the rules' own step, then leaves the lines after the last one. */
function replayed(voyage: Voyage, { choices }: Line) {
  let at = 0;
  return playOut(voyage, (open) => {
    const wanted = choices[at++];
    return open.find(({ id }) => id === wanted?.choice);
  });
}

function expectToHold(voyage: Voyage, told: Line): void {
  const { state, choices } = replayed(voyage, told);
  expect(choices).toEqual(told.choices);
  if (told.ending === undefined) {
    expect(state.legs).toBe(voyage.horizon);
    expect(state.northing).toBe(told.northing);
    return;
  }
  expect(state.node).toBe(told.ending);
  expect(runOut(voyage, state)?.northing).toBe(told.northing);
  expect(outcomeOf(voyage, state)?.score).toBe(told.score);
}

law(
  'each witness plays again to its ending with exactly its score, and none is told for an ending out of reach',
  fc.property(anyScenario, (scenario) => {
    const { voyage } = solve(scenario);
    const { endings = [], best, worst } = extremesOf(voyage, BUDGET) ?? {};
    const { unreachable } = proofsOf(scenario);
    for (const { ending: id, best: most, worst: least } of endings) {
      expect(most?.ending ?? id).toBe(id);
      expect(least?.ending ?? id).toBe(id);
      expect(most === undefined).toBe(unreachable.includes(id));
    }
    const told = [best, worst, ...endings.flatMap((one) => [one.best, one.worst])];
    for (const one of told) if (one) expectToHold(voyage, one);
  }),
);

law(
  'no game to an ending leaves the range between its worst and its best game, nor that of all games',
  fc.property(endingScenario, picks, (scenario, chosen) => {
    const { voyage } = solve(scenario);
    const extremes = extremesOf(voyage, BUDGET);
    const { state } = playRandomly(voyage, chosen);
    const northing = runOut(voyage, state)?.northing ?? Number.NaN;
    const here = extremes?.endings.find(({ ending: id }) => id === state.node);
    for (const range of [extremes, here]) {
      expect(northing).toBeGreaterThanOrEqual(range?.worst?.northing ?? Number.NaN);
      expect(northing).toBeLessThanOrEqual(range?.best?.northing ?? Number.NaN);
    }
  }),
);

law(
  'told from the start, the best game and the states are those of the value function',
  fc.property(anyScenario, (scenario) => {
    const { voyage, states } = solve(scenario);
    const extremes = extremesOf(voyage, BUDGET);
    expect(extremes?.states).toBe(states);
    if (extremes?.best) expect(extremes.best.northing).toBe(voyage.bestNorthing);
  }),
);

law(
  'loops that outlast the legs still lead to their endings',
  fc.property(scenarios({ cycles: true, stuckMenus: false, talks: 3 }), picks, (scenario, chosen) => {
    const { voyage } = solve(scenario);
    const { state } = playRandomly(voyage, chosen);
    const sailed = runOut(voyage, state);
    if (!sailed) return;
    const here = extremesOf(voyage, BUDGET)?.endings.find(({ ending: id }) => id === state.node);
    expect(sailed.northing).toBeLessThanOrEqual(here?.best?.northing ?? Number.NEGATIVE_INFINITY);
    expect(sailed.northing).toBeGreaterThanOrEqual(here?.worst?.northing ?? Number.POSITIVE_INFINITY);
  }),
);

test('an ending that is reached in two ways has its best and its worst game, one that is closed has none', () => {
  const { endings, best, worst } = analyse(
    scenarioOf(
      [
        line('hello', 'd', { direction: 5 }),
        decision('d', [
          choice('north', 'end', { direction: 20 }),
          choice('south', 'end', { direction: -20 }),
          choice('never', 'closed', { needs: [condition('key')] }),
        ]),
        ending('end', 'advance'),
        ending('closed', 'signed'),
      ],
      { flags: ['key'] },
    ),
  );
  expect(endings).toMatchObject([
    {
      ending: 'end',
      kind: 'advance',
      best: { choices: [{ node: 'd', choice: 'north', letter: 'A' }], score: 100 },
      worst: { choices: [{ node: 'd', choice: 'south', letter: 'B' }], score: 0 },
    },
    { ending: 'closed', kind: 'signed', best: undefined, worst: undefined },
  ]);
  expect([best, worst]).toEqual([endings[0]?.best, endings[0]?.worst]);
});

test('where the best game talks on after its last leg, the way to an ending is told too', () => {
  const { best, worst } = analyse(
    scenarioOf([
      decision('d', [choice('again', 'd', { direction: 10 }), choice('stop', 'end', { direction: -10 })]),
      ending('end', 'lost'),
    ]),
  );
  expect(best?.choices.map(({ letter }) => letter).join('')).toBe('AAAAB');
  expect(best?.ending).toBe('end');
  expect(worst?.choices).toHaveLength(1);
});

test('a game that can only talk on after its last leg is told without an ending', () => {
  const { best, endings } = analyse(
    scenarioOf([
      decision('d', [choice('again', 'd', { direction: 10 }), choice('also', 'd')]),
      ending('end', 'lost'),
    ]),
  );
  expect(best).toMatchObject({ ending: undefined, score: 100 });
  expect(endings).toEqual([{ ending: 'end', kind: 'lost', best: undefined, worst: undefined }]);
});

test('beyond its budget nothing is told', () => {
  const { voyage } = solve(scenarioOf([line('a', 'b'), line('b', 'end'), ending('end', 'advance')]));
  expect(extremesOf(voyage, 1)).toBeUndefined();
  expect(extremesOf(voyage, 2)).toBeDefined();
});
