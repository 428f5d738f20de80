import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPolicy, optionsOf, playOut, reviewGame, shownCosts, solve } from '../../src/analysis/index.ts';
import {
  type GameState,
  outcomeOf,
  type Route,
  runOut,
  type Scenario,
  scoreOf,
  shown,
  startState,
} from '../../src/engine/index.ts';
import { anyScenario, endingScenario, picks, scenarios } from '../builders/arbitraries.ts';
import { law } from '../builders/law.ts';
import { layered } from '../builders/layered.ts';
import { playRandomly } from '../builders/playRandomly.ts';
import { choice, condition, decision, ending, line, scenarioOf } from '../builders/scenario.ts';

/** Best final northing by trying every game; minus infinity where none comes to an end. */
function bruteForce(route: Route, state: GameState, lines = 0): number {
  if (state.legs >= route.horizon) return state.northing;
  const sailed = runOut(route, state);
  if (sailed) return sailed.northing;
  // More lines in a row than there are nodes go round in a ring.
  if (lines > Object.keys(route.scenario.nodes).length) return Number.NEGATIVE_INFINITY;
  const ends = optionsOf(route, state).map(({ choice: chosen, after }) =>
    bruteForce(
      route,
      { ...after, northing: state.northing + after.northing },
      chosen === undefined ? lines + 1 : 0,
    ),
  );
  return Math.max(Number.NEGATIVE_INFINITY, ...ends);
}

/** Decisions and choices tried by `bruteForce` stay few enough on graphs of this size. */
const smallScenario = fc.oneof(
  scenarios({ cycles: false, stuckMenus: true }),
  scenarios({ cycles: true, stuckMenus: true, talks: 3 }),
);

law(
  'the value function is brute force',
  fc.property(smallScenario, (scenario) => {
    const { voyage } = solve(scenario);
    const best = bruteForce(voyage, startState(scenario));
    expect(voyage.estimated).toBe(false);
    expect(voyage.bestNorthing).toBe(Number.isFinite(best) ? best : 0);
  }),
);

law(
  'regrets add up to 100 minus the score, and on screen to the point',
  fc.property(endingScenario, picks, (scenario, chosen) => {
    const solution = solve(scenario);
    const game = playRandomly(solution.voyage, chosen);
    const score = outcomeOf(solution.voyage, game.state)?.score ?? Number.NaN;
    const regrets = reviewGame(solution, game).map(({ regret = Number.NaN }) => regret);
    const lost = regrets.reduce((sum, regret) => sum + regret, 0);
    const winnable = solution.voyage.bestNorthing > 0;
    expect(Math.min(0, ...regrets)).toBe(0);
    expect(Math.abs(lost - ((winnable ? 100 : 0) - score))).toBeLessThan(1e-9);
    const costs = shownCosts(regrets, score);
    expect(costs.reduce((sum, cost) => sum + cost, shown(score))).toBe(winnable ? 100 : 0);
  }),
);

law(
  'the signature is lost at most once a game, and only in a game that is not signed',
  fc.property(endingScenario, picks, (scenario, chosen) => {
    const solution = solve(scenario);
    const game = playRandomly(solution.voyage, chosen);
    const rows = reviewGame(solution, game);
    const score = outcomeOf(solution.voyage, game.state)?.score ?? Number.NaN;
    const turns = rows.filter(({ isTurningPoint }) => isTurningPoint).length;
    expect(turns).toBe(solution.voyage.bestNorthing > 0 && score < 80 ? 1 : 0);
  }),
);

law(
  'best play costs nothing and reaches the best northing',
  fc.property(endingScenario, (scenario) => {
    const solution = solve(scenario);
    const { state, choices } = playOut(solution.voyage, bestPolicy(solution));
    expect(outcomeOf(solution.voyage, state)?.runOut.northing).toBe(solution.voyage.bestNorthing);
    expect(choices.length).toBe(state.legs);
  }),
);

law(
  'costs on screen are whole, add up with the score shown, and stay within a point of the regrets',
  fc.property(
    fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 9 }),
    fc.integer({ min: 0, max: 1_000_000 }),
    (parts, rest) => {
      const sum = parts.reduce((total, part) => total + part, rest);
      fc.pre(sum > 0);
      const regrets = parts.map((part) => (100 * part) / sum);
      const score = regrets.reduce((left, regret) => left - regret, 100);
      const costs = shownCosts(regrets, Math.max(0, score));
      expect(costs.reduce((total, cost) => total + cost, shown(Math.max(0, score)))).toBe(100);
      const fair = costs.every((cost, index) => {
        const regret = regrets[index] ?? Number.NaN;
        return Number.isInteger(cost) && cost >= 0 && Math.abs(cost - regret) < 1 + 1e-8;
      });
      expect(fair).toBe(true);
      expect(costs.every((cost, index) => cost === 0 || regrets[index] !== 0)).toBe(true);
    },
  ),
);

law(
  'what can still be reached never goes up, in any game on any scenario',
  fc.property(fc.oneof(smallScenario, anyScenario), picks, (scenario, chosen) => {
    const solution = solve(scenario);
    const game = playRandomly(solution.voyage, chosen);
    const stairs = [...game.moves.map(({ before }) => before), game.state].map(
      (state) => solution.potential(state) ?? Number.NaN,
    );
    expect(stairs.every((stair, index) => stair >= 0 && stair <= (stairs[index - 1] ?? 100))).toBe(true);
  }),
);

test('points still owed go to the largest remainders', () => {
  expect(shownCosts([20.6, 0, 39.7, 39.7], 0)).toEqual([20, 0, 40, 40]);
  expect(shownCosts([0, 20.4], 79.6)).toEqual([0, 21]);
  expect(shownCosts([0.2, 0.1], 99.7)).toEqual([1, 0]);
  expect(shownCosts([], 100)).toEqual([]);
});

test('a game that cannot be won owes nothing', () => {
  expect(shownCosts([0, 0], 0)).toEqual([0, 0]);
});

/** One decision between a signature and a loss. */
const fork: Scenario = scenarioOf([
  decision('d', [
    choice('right', 'good', { speed: -10, direction: 30 }),
    choice('wrong', 'bad', { speed: 10, direction: -30 }),
  ]),
  ending('good', 'signed'),
  ending('bad', 'lost'),
]);

test('a scenario without a decision is three run-out legs, which nobody can miss', () => {
  const solution = solve(scenarioOf([line('hello', 'end', { direction: 20 }), ending('end', 'advance')]));
  const { voyage, states } = solution;
  expect([voyage.horizon, voyage.bestNorthing, voyage.signatureLine]).toEqual([3, 9000, 8100]);
  expect(states).toBe(1);
  const { state, choices } = playOut(voyage, bestPolicy(solution));
  expect(choices).toEqual([]);
  expect(outcomeOf(voyage, state)).toMatchObject({ score: 100, signed: false });
});

test('a scenario that is only an ending is solved without a state', () => {
  const { voyage, states } = solve(scenarioOf([ending('end', 'signed')]));
  expect([voyage.horizon, voyage.bestNorthing, states]).toEqual([3, 3 * 150 * 30, 0]);
});

test('the signature line is 45 % of the horizon or 90 % of best play, whichever is nearer', () => {
  const { voyage } = solve(fork);
  expect(voyage.bestNorthing).toBe(4 * 140 * 30);
  expect(voyage.signatureLine).toBe(0.9 * 16_800);
  const easy = scenarioOf([
    decision('d', [choice('go', 'end', { speed: 50, direction: 50 })]),
    ending('end', 'signed'),
  ]);
  expect(solve(easy).voyage.signatureLine).toBe(0.45 * 4 * 10_000);
});

test('an unwinnable scenario keeps the far signature line, scores 0 and has nothing to regret', () => {
  const solution = solve(
    scenarioOf([
      decision('d', [choice('a', 'end', { direction: -10 }), choice('b', 'end', { direction: -20 })]),
      ending('end', 'purchasing'),
    ]),
  );
  const { voyage, potential, regrets, bestChoice } = solution;
  const start = startState(voyage.scenario);
  expect(voyage.bestNorthing).toBe(4 * 150 * -10);
  expect(voyage.signatureLine).toBe(0.45 * 4 * 10_000);
  expect(potential(start)).toBe(0);
  expect([...regrets(start)]).toEqual([
    ['a', 0],
    ['b', 0],
  ]);
  expect(bestChoice(start)).toBe('a');
});

test('best play never walks into a stuck menu', () => {
  const solution = solve(
    scenarioOf(
      [
        decision('d', [choice('trap', 'stuck', { direction: 50 }), choice('plain', 'end', { direction: 5 })]),
        decision('stuck', [choice('never', 'end', { needs: [condition('key')] })]),
        ending('end', 'advance'),
      ],
      { flags: ['key'] },
    ),
  );
  const start = startState(solution.voyage.scenario);
  expect(solution.bestChoice(start)).toBe('plain');
  expect(solution.regrets(start)).toEqual(
    new Map([
      ['trap', 100],
      ['plain', 0],
    ]),
  );
  expect(solution.regrets({ ...start, node: 'stuck' })).toEqual(new Map());
});

test('a ring of lines ends nowhere, so best play keeps out of it', () => {
  const solution = solve(
    scenarioOf([
      decision('d', [choice('round', 'a', { direction: 50 }), choice('out', 'end')]),
      line('a', 'b'),
      line('b', 'a', { direction: 5 }),
      ending('end', 'signed'),
    ]),
  );
  expect(solution.bestChoice(startState(solution.voyage.scenario))).toBe('out');
});

test('a scenario in which nothing ends can only be lost', () => {
  const { voyage } = solve(scenarioOf([line('a', 'b'), line('b', 'a')]));
  expect(voyage).toMatchObject({ horizon: 3, bestNorthing: 0, signatureLine: 13_500, estimated: false });
});

test('a loop can be talked through until the legs are used up, and no farther', () => {
  const scenario = scenarioOf([
    decision('d', [choice('again', 'd', { direction: 10 }), choice('stop', 'end')]),
    ending('end', 'advance'),
  ]);
  const { voyage, states } = solve(scenario);
  expect(voyage.horizon).toBe(4);
  // Rounds at 60, 70, 80 and 90; the legs are then all sailed.
  expect(voyage.bestNorthing).toBe(150 * (10 + 20 + 30 + 40));
  expect(states).toBe(4);
});

test('states that the start does not lead to are solved when asked for', () => {
  const solution = solve(fork);
  const elsewhere: GameState = { ...startState(solution.voyage.scenario), speed: 100, direction: 100 };
  expect(solution.potential(elsewhere)).toBe(100);
  expect(solution.bestChoice(elsewhere)).toBe('right');
});

test('beyond its budget the voyage is estimated, and no cost is claimed', () => {
  const scenario = layered({ layers: 6, width: 2, options: 3, grain: 5, seed: 1 });
  const solution = solve(scenario, 20);
  const { voyage } = solution;
  expect(voyage).toMatchObject({ estimated: true, bestNorthing: 0, signatureLine: 0.45 * 9 * 10_000 });
  expect(solution.states).toBe(20);
  const game = playRandomly(voyage, [0, 1, 2, 0, 1, 2]);
  expect(solution.potential(game.state)).toBeUndefined();
  for (const row of reviewGame(solution, game))
    expect(row).toMatchObject({ regret: undefined, bestChoice: undefined, isTurningPoint: false });
  expect(scoreOf(voyage, 90_000)).toBe(80);
});

test('a review names each choice, its letter, its cost, the better one and the turning point', () => {
  const solution = solve(fork);
  const game = playRandomly(solution.voyage, [1]);
  expect(reviewGame(solution, game)).toEqual([
    {
      node: 'd',
      choice: 'wrong',
      letter: 'B',
      before: startState(solution.voyage.scenario),
      after: game.state,
      forecast: expect.closeTo((100 * 160 * 50) / 15_120, 9),
      progress: 0,
      potentialBefore: 100,
      potentialAfter: 0,
      regret: 100,
      isTurningPoint: true,
      class: 'turning',
      bestChoice: 'right',
    },
  ]);
});

test('of two equally good choices the one that was made counts as best', () => {
  const solution = solve(
    scenarioOf([
      decision('d', [choice('a', 'end', { direction: 10 }), choice('b', 'end', { direction: 10 })]),
      ending('end', 'advance'),
    ]),
  );
  expect(reviewGame(solution, playRandomly(solution.voyage, [1]))).toMatchObject([
    { choice: 'b', bestChoice: 'b', regret: 0 },
  ]);
  expect(solution.bestChoice(startState(solution.voyage.scenario))).toBe('a');
});
