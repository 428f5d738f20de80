import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extremesOf } from '../../src/analysis/extremes.ts';
import { findingArrival, type PathTo, pathTo, solve } from '../../src/analysis/index.ts';
import { proofsOf } from '../../src/analysis/proofs.ts';
import { toEnd } from '../../src/analysis/work.ts';
import { outcomeOf, replay, type Voyage } from '../../src/engine/index.ts';
import { anyScenario, endingScenario, picks } from '../builders/arbitraries.ts';
import { playRandomly } from '../builders/playRandomly.ts';
import { choice, condition, decision, ending, line, scenarioOf } from '../builders/scenario.ts';

const BUDGET = 100_000;
const RUNS = { numRuns: 250 };

/** Plays a path again. */
function endOf(voyage: Voyage, path: PathTo) {
  if (path.type !== 'found') throw new Error(`No path: ${path.type}`);
  const game = replay(voyage, path.entries);
  expect(game.replayed).toBe(path.entries.length);
  return game;
}

test('a path to a node plays again to that node, and there is none exactly where no game arrives', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const { voyage } = solve(scenario);
      const { unreachable } = proofsOf(scenario);
      for (const node of Object.keys(scenario.nodes)) {
        const path = pathTo(scenario, node, BUDGET);
        if (unreachable.includes(node)) expect(path).toEqual({ type: 'unreachable' });
        else expect(endOf(voyage, path).state.node).toBe(node);
      }
    }),
    RUNS,
  );
});

test('no random game comes to a node in fewer steps than the path to it', () => {
  fc.assert(
    fc.property(anyScenario, picks, (scenario, chosen) => {
      const { voyage } = solve(scenario);
      const game = playRandomly(voyage, chosen);
      const path = pathTo(scenario, game.state.node, BUDGET);
      expect(path.type === 'found' && path.entries.length <= game.moves.length).toBe(true);
    }),
    RUNS,
  );
});

test('what is still possible on a random arrival lies between the worst and the best arrival', () => {
  fc.assert(
    fc.property(endingScenario, picks, fc.nat(20), (scenario, chosen, stop) => {
      const solution = solve(scenario);
      const { voyage, potential } = solution;
      const { moves, state: last } = playRandomly(voyage, chosen);
      const state = moves[stop]?.before ?? last;
      const there = (kind: 'best' | 'worst') =>
        endOf(voyage, toEnd(findingArrival(solution, state.node, kind, BUDGET))).state;
      expect(there('best').node).toBe(state.node);
      expect(there('worst').node).toBe(state.node);
      const possible = potential(state) ?? Number.NaN;
      expect(possible).toBeLessThanOrEqual(potential(there('best')) ?? Number.NaN);
      expect(possible).toBeGreaterThanOrEqual(potential(there('worst')) ?? Number.NaN);
    }),
    RUNS,
  );
});

test('no random game fails after fewer decisions than the shortest failing one', () => {
  fc.assert(
    fc.property(endingScenario, picks, (scenario, chosen) => {
      const { voyage } = solve(scenario);
      const failing = extremesOf(voyage, BUDGET)?.failing;
      const game = playRandomly(voyage, chosen);
      if (outcomeOf(voyage, game.state)?.signed !== false) return;
      const decisions = game.moves.filter((move) => move.choice !== undefined).length;
      expect(failing?.choices.length).toBeLessThanOrEqual(decisions);
    }),
    RUNS,
  );
});

const KEYED = scenarioOf(
  [
    line('hello', 'd'),
    decision('d', [
      choice('ask', 'again', { sets: [condition('key')], direction: 20 }),
      choice('wait', 'again', { direction: -10 }),
    ]),
    decision('again', [
      choice('open', 'vault', { needs: [condition('key')], direction: 20 }),
      choice('leave', 'out'),
    ]),
    line('vault', 'signed'),
    ending('signed', 'signed'),
    ending('out', 'stalled'),
    ending('nowhere', 'lost'),
  ],
  { flags: ['key'] },
);

test('the way to a node behind a condition fulfils it', () => {
  expect(pathTo(KEYED, 'vault')).toMatchObject({
    choices: [
      { node: 'd', choice: 'ask', letter: 'A' },
      { node: 'again', choice: 'open', letter: 'A' },
    ],
    entries: [{ type: 'continue' }, { type: 'choose', choice: 'ask' }, { type: 'choose', choice: 'open' }],
  });
});

test('beyond its budget a path is not known, and nothing is called unreachable', () => {
  expect(pathTo(KEYED, 'vault', 2)).toEqual({ type: 'unknown' });
  expect(pathTo(KEYED, 'nowhere', 2)).toEqual({ type: 'unknown' });
  expect(pathTo(KEYED, 'nowhere')).toEqual({ type: 'unreachable' });
});

test('the shortest failing game is told with its choices', () => {
  const { voyage } = solve(KEYED);
  expect(extremesOf(voyage, BUDGET)?.failing).toMatchObject({
    choices: [{ choice: 'wait' }, { choice: 'leave' }],
    ending: 'out',
  });
});
