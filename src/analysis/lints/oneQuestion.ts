import { BALANCE, type Fault } from '../../format/index.ts';
import { decisionWeights } from './decisionWeights.ts';
import type { Facts } from './facts.ts';
import { placeOf } from './places.ts';
import { told } from './told.ts';

const { share: MOST, decisions: FEW } = BALANCE.PN413.thresholds;

/** L13, PN413: one decision weighs more than all the others together. */
export function oneQuestion(facts: Facts): readonly Fault[] {
  const { decisions } = facts;
  if (decisions.length < FEW) return [];
  const shares = decisionWeights(facts);
  return decisions.flatMap(({ node }, index): readonly Fault[] => {
    const share = shares[index] ?? 0;
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
