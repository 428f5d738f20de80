import { extremesOf } from '../../src/analysis/extremes.ts';
import { type Line, solve } from '../../src/analysis/index.ts';
import { rollingOut } from '../../src/analysis/rollouts.ts';
import { toEnd } from '../../src/analysis/work.ts';
import type { Scenario } from '../../src/engine/index.ts';
import { layered } from '../builders/layered.ts';
import { shipped } from '../builders/shipped.ts';
import { figure, type Part, ratio } from './table.ts';

const GAMES = 100_000;
const BUDGET = 2_000_000;

const GRAPHS: readonly (readonly [string, Scenario])[] = [
  ['call-me-back', shipped('call-me-back')],
  ['60 nodes, multiples of 5', layered({ layers: 12, width: 5, options: 3, grain: 5, seed: 7 })],
  ['200 nodes, multiples of 5', layered({ layers: 20, width: 10, options: 4, grain: 5, seed: 7 })],
];

function timed<T>(run: () => T): { readonly result: T; readonly ms: number } {
  const from = performance.now();
  const result = run();
  return { result, ms: performance.now() - from };
}

/** Exact best and worst games beside what games played at random find on the same graphs, as testing by sampling does. */
export function sampling(): Part {
  const rows = GRAPHS.flatMap(([name, scenario]) => {
    const exact = timed(() => {
      const { voyage } = solve(scenario, BUDGET);
      return { voyage, extremes: extremesOf(voyage, BUDGET) };
    });
    const { voyage, extremes } = exact.result;
    if (!extremes) throw new Error(`${name} is not solved within ${BUDGET} states`);
    const sampled = timed(() => toEnd(rollingOut(voyage, GAMES)));
    const told = (line: Line | undefined) =>
      line ? `${line.northing.toLocaleString('en')} (${figure(line.score)})` : '-';
    const found = sampled.result;
    return [
      [name, 'exact', told(extremes.best), told(extremes.worst), figure(exact.ms), ''],
      [
        '',
        'at random',
        told(found.best),
        told(found.worst),
        figure(sampled.ms),
        ratio(sampled.ms / exact.ms),
      ],
    ];
  });
  return {
    title: 'Exact answers beside a sample',
    notes: [
      `${GAMES.toLocaleString('en')} games at random, each open choice alike, from a fixed seed. Final northing (score).`,
      'Exact: horizon, value function, best and worst game overall and to each ending. One round.',
    ],
    table: [['', '', 'best', 'worst', 'ms', 'at random / exact'], ...rows],
  };
}
