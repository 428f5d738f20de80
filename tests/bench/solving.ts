import { solve } from '../../src/analysis/index.ts';
import type { Scenario } from '../../src/engine/index.ts';
import { layered } from '../builders/layered.ts';
import { SHIPPED_IDS, shipped } from '../builders/shipped.ts';
import { medians } from './measure.ts';
import { figure, type Part } from './table.ts';

const ROUNDS = 15;

/** Exact solving of the shipped scenarios and of the generated graph of the review page, 2.5. */
export function solving(): Part {
  const graph = { layers: 12, width: 6, options: 3, seed: 7 };
  const scenarios: readonly (readonly [string, Scenario])[] = [
    ...SHIPPED_IDS.map((id) => [id, shipped(id)] as const),
    ['12 layers x 3 options, effects multiples of 5', layered({ ...graph, grain: 5 })],
    ['the same, multiples of 1', layered({ ...graph, grain: 1 })],
  ];
  const rows = scenarios.map(([name, scenario]) => {
    const { ms } = medians(ROUNDS, { ms: () => solve(scenario) });
    const nodes = Object.keys(scenario.nodes).length;
    return [name, `${nodes}`, solve(scenario).states.toLocaleString('en'), figure(ms)];
  });
  return {
    title: 'Solving',
    notes: [`Medians of ${ROUNDS} rounds; states as the value function counts them.`],
    table: [['', 'nodes', 'states', 'ms'], ...rows],
  };
}
