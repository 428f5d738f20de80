import type { EndingNode } from '../../engine/index.ts';
import { BALANCE, type Fault } from '../../format/index.ts';
import type { Arrival, Facts } from './facts.ts';
import { placeOf } from './places.ts';
import { wayTo } from './proof.ts';
import { told } from './told.ts';

const { signed: LEAST_SIGNED, failed: MOST_FAILED, advance: MOST_ADVANCE } = BALANCE.PN412.thresholds;

interface Contradiction {
  readonly kind: string;
  readonly at: Arrival;
  readonly limit: number;
}

function contradiction(node: EndingNode, low: Arrival, high: Arrival): Contradiction | undefined {
  if (node.kind === 'signed')
    return low.score < LEAST_SIGNED && !node.notYet
      ? { kind: 'signed', at: low, limit: LEAST_SIGNED }
      : undefined;
  if (node.kind === 'advance')
    return high.score >= MOST_ADVANCE ? { kind: 'advance', at: high, limit: MOST_ADVANCE } : undefined;
  return high.score > MOST_FAILED ? { kind: 'failed', at: high, limit: MOST_FAILED } : undefined;
}

/** L12, PN412: an ending that says the contrary of the score it is reached with (rulings, 4). */
export function endingCourse({ scenario, arrivals }: Facts): readonly Fault[] {
  const byNode = new Map<EndingNode, Arrival[]>();
  for (const arrival of arrivals) byNode.set(arrival.node, [...(byNode.get(arrival.node) ?? []), arrival]);
  return [...byNode].flatMap(([node, here]): readonly Fault[] => {
    const low = here.reduce((a, b) => (b.score < a.score ? b : a));
    const high = here.reduce((a, b) => (b.score > a.score ? b : a));
    const found = contradiction(node, low, high);
    if (!found) return [];
    const { kind, at, limit } = found;
    return [
      {
        code: 'PN412',
        path: placeOf(node),
        at: 'key',
        params: {
          kind,
          node: node.id,
          ending: node.kind,
          found: told(at.score, limit),
          limit,
          way: wayTo(scenario, at.visit),
        },
      },
    ];
  });
}
