import { BALANCE, type Fault } from '../../format/index.ts';
import type { Facts } from './facts.ts';
import { placeOf, WHOLE } from './places.ts';
import { told } from './told.ts';

const { share: MOST } = BALANCE.PN410.thresholds;

/** L10, PN410: no wrong answer beats the best one on either gauge, so that nothing tempts. */
export function noTemptation({ decisions }: Facts): readonly Fault[] {
  const plain = decisions.filter(({ node, best }) =>
    node.choices.every(({ speed, direction }) => speed <= best.speed && direction <= best.direction),
  );
  const share = (100 * plain.length) / decisions.length;
  const each = plain.map(
    ({ node, best }): Fault => ({
      code: 'PN410',
      severity: 'info',
      path: placeOf(node),
      at: 'key',
      params: { kind: 'one', node: node.id, choice: best.id },
    }),
  );
  if (share <= MOST || plain.length === 0) return each;
  const where = plain.map(({ node }) => node.id).join(', ');
  const params = {
    kind: 'share',
    count: plain.length,
    all: decisions.length,
    share: told(share, MOST),
    most: MOST,
    where,
  };
  return [{ code: 'PN410', path: WHOLE, at: 'key', params }, ...each];
}
