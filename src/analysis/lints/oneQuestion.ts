import { BALANCE, type Fault } from '../../format/index.ts';
import type { DecisionFacts, Facts } from './facts.ts';
import { placeOf } from './places.ts';
import { told } from './told.ts';

const { share: MOST, decisions: FEW } = BALANCE.PN413.thresholds;

/** L13, PN413: one decision weighs more than all the others together. */
export function oneQuestion({ solution, decisions }: Facts): readonly Fault[] {
  if (decisions.length < FEW) return [];
  /** The chance to meet it, times the mean regret of its answers. */
  const importance = ({ visits }: DecisionFacts) =>
    visits.reduce((sum, { state, weight }) => {
      const regrets = [...solution.regrets(state).values()];
      return sum + (weight * regrets.reduce((a, b) => a + b, 0)) / Math.max(1, regrets.length);
    }, 0);
  const weights = decisions.map(importance);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return decisions.flatMap(({ node }, index): readonly Fault[] => {
    const share = all > 0 ? (100 * (weights[index] ?? 0)) / all : 0;
    return share > MOST
      ? [
          {
            code: 'PN413',
            path: placeOf(node),
            at: 'key',
            params: { node: node.id, found: told(share, MOST), most: MOST },
          },
        ]
      : [];
  });
}
