import type { Choice } from '../../engine/index.ts';
import type { Fault } from '../../format/index.ts';
import type { Facts } from './facts.ts';
import { placeOf } from './places.ts';

function way({ speed, direction }: Choice): string {
  const word = (effect: number) => (effect > 0 ? '+' : effect < 0 ? '−' : '0');
  return `${word(speed)} / ${word(direction)}`;
}

/** L6, PN406: all answers of a decision push both gauges the same way. */
export function sameWay({ decisions }: Facts): readonly Fault[] {
  return decisions.flatMap(({ node }): readonly Fault[] => {
    const ways = new Set(node.choices.map(way));
    const [found = ''] = ways;
    return ways.size === 1
      ? [{ code: 'PN406', path: placeOf(node), at: 'key', params: { node: node.id, found } }]
      : [];
  });
}
