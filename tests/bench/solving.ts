import { solve } from '../../src/analysis/index.ts';
import type { Scenario } from '../../src/engine/index.ts';
import { type LayerOptions, layered } from '../builders/layered.ts';
import { SHIPPED_IDS, shipped } from '../builders/shipped.ts';
import { medians } from './measure.ts';
import { figure, type Part } from './table.ts';

const ROUNDS = 15;
const BUDGET = 2_000_000;
/** Beyond so many states a scenario is solved once: the time is long enough to be told. */
const LARGE = 200_000;

const SIXTY: LayerOptions = { layers: 12, width: 5, options: 3, grain: 5, seed: 7 };
const TWO_HUNDRED: LayerOptions = { layers: 20, width: 10, options: 4, grain: 5, seed: 7 };

/** The sizes of the review page, 2.5, with the states and the milliseconds that it tells. */
const SIZES: readonly (readonly [name: string, options: LayerOptions, page: string])[] = [
  ['60 nodes, 12 layers x 3 options, effects multiples of 5', SIXTY, '8,965 in 17 ms'],
  ['the same, multiples of 1', { ...SIXTY, grain: 1 }, '66,816 in 54 ms'],
  ['200 nodes, 20 layers x 4 options, multiples of 5', TWO_HUNDRED, '56,053 in 60 ms'],
  ['the same, 4 flags', { ...TWO_HUNDRED, conditions: 'flags', flags: 4 }, '734,195 in 400 ms'],
  ['the same, multiples of 1, no flag', { ...TWO_HUNDRED, grain: 1 }, '1.06 M in 700 ms'],
  [
    '300 nodes, 30 layers x 4 options, 6 flags',
    { ...TWO_HUNDRED, layers: 30, conditions: 'flags', flags: 6 },
    'more than 3 M',
  ],
];

function row(name: string, scenario: Scenario, page: string): readonly string[] {
  const from = performance.now();
  const { states, voyage } = solve(scenario, BUDGET);
  const once = performance.now() - from;
  const ms = states > LARGE ? once : medians(ROUNDS, { ms: () => solve(scenario, BUDGET) }).ms;
  const nodes = Object.keys(scenario.nodes).length;
  const met = `${voyage.estimated ? 'more than ' : ''}${states.toLocaleString('en')}`;
  return [name, `${nodes}`, met, figure(ms), page];
}

/** Exact solving of the shipped scenarios and of the generated graphs of the review page, 2.5. */
export function solving(): Part {
  return {
    title: 'Solving',
    notes: [
      `Medians of ${ROUNDS} rounds, one round beyond ${LARGE.toLocaleString('en')} states; budget ${BUDGET.toLocaleString('en')}.`,
      'States as the value function counts them. The page measured other random graphs of the same sizes.',
    ],
    table: [
      ['', 'nodes', 'states', 'ms', 'on the page'],
      ...SHIPPED_IDS.map((id) => row(id, shipped(id), '51-147 in < 1 ms')),
      ...SIZES.map(([name, options, page]) => row(name, layered(options), page)),
    ],
  };
}
