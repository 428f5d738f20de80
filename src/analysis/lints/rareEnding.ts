import { BALANCE, type Fault } from '../../format/index.ts';
import type { Facts } from './facts.ts';
import { placeOf } from './places.ts';
import { wayTo } from './proof.ts';
import { told } from './told.ts';

const { chance: LEAST } = BALANCE.PN417.thresholds;

/** The last line of L17, PN417: an ending that hardly anyone will ever see. */
export function rareEnding({ scenario, arrivals }: Facts): readonly Fault[] {
  const nodes = [...new Set(arrivals.map(({ node }) => node))];
  return nodes.flatMap((node): readonly Fault[] => {
    const here = arrivals.filter((arrival) => arrival.node === node).map(({ visit }) => visit);
    const chance = here.reduce((sum, { weight }) => sum + 100 * weight, 0);
    const [likeliest] = [...here].sort((a, b) => b.weight - a.weight);
    if (chance >= LEAST || !likeliest) return [];
    return [
      {
        code: 'PN417',
        path: placeOf(node),
        at: 'key',
        params: { node: node.id, found: told(chance, LEAST), least: LEAST, way: wayTo(scenario, likeliest) },
      },
    ];
  });
}
