import { BALANCE, type Fault } from '../../format/index.ts';
import type { DecisionFacts, Facts } from './facts.ts';
import { WHOLE } from './places.ts';
import { told } from './told.ts';

const { slowest: MOST, fastest: LEAST, decisions: FEW } = BALANCE.PN403c.thresholds;

/** Whether the best choice alone has the lowest (sign -1) or the highest (sign 1) effect on the watch. */
function isExtreme({ node, best }: DecisionFacts, sign: 1 | -1): boolean {
  return node.choices.every((choice) => choice === best || sign * choice.speed < sign * best.speed);
}

/** L3c, PN403c: the best choice is nearly always the slowest one, or hardly ever the fastest. */
export function slowestRight({ decisions }: Facts): readonly Fault[] {
  if (decisions.length < FEW) return [];
  const at = { code: 'PN403c', path: WHOLE, at: 'key' } as const;
  const slowest = decisions.filter((one) => isExtreme(one, -1));
  const fastest = decisions.filter((one) => isExtreme(one, 1));
  const shareOf = (some: readonly DecisionFacts[]) => (100 * some.length) / decisions.length;
  const all = decisions.length;
  const faults: Fault[] = [];
  if (shareOf(slowest) > MOST)
    faults.push({
      ...at,
      params: {
        kind: 'slowest',
        count: slowest.length,
        all,
        share: told(shareOf(slowest), MOST),
        most: MOST,
        where: slowest.map(({ node }) => node.id).join(', '),
      },
    });
  if (shareOf(fastest) < LEAST)
    faults.push({
      ...at,
      severity: 'info',
      params: {
        kind: 'fastest',
        count: fastest.length,
        all,
        share: told(shareOf(fastest), LEAST),
        least: LEAST,
      },
    });
  return faults;
}
