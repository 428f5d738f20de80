import { BALANCE, type Fault } from '../../format/index.ts';
import type { Facts } from './facts.ts';
import { placeOf } from './places.ts';
import { wayTo } from './proof.ts';
import { told } from './told.ts';

const { spread: MOST } = BALANCE.PN405.thresholds;

/** L5, PN405: a decision whose answers all cost the same, wherever one comes from. */
export function noConsequence({ scenario, solution, decisions }: Facts): readonly Fault[] {
  return decisions.flatMap(({ node, visits }): readonly Fault[] => {
    const telling = visits.filter(({ options }) => options.length > 1);
    const costs = telling.map(({ state }) => Math.max(...solution.regrets(state).values()));
    const found = Math.max(0, ...costs);
    const [worst = visits[0]] = telling.filter((_, index) => costs[index] === found);
    if (found > MOST || !worst) return [];
    return [
      {
        code: 'PN405',
        path: placeOf(node),
        at: 'key',
        params: { node: node.id, found: told(found, MOST), most: MOST, way: wayTo(scenario, worst) },
      },
    ];
  });
}
