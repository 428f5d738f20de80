import { nodeOf, type Scenario } from '../../../engine/index.ts';
import type { Round } from '../../../live/index.ts';

/** A decision on a way that the room walked. */
export interface Walked {
  readonly node: string;
  /** What the room gave each choice when it last voted here, by id; empty for a decision without a vote. */
  readonly support: Readonly<Record<string, number>>;
  /** The choices that were played here, each with the decision that it led to; nothing before an ending. */
  readonly played: ReadonlyMap<string, Walked | undefined>;
}

/** The decision or the ending that a choice leads to, past the lines in between. */
export function destinationOf(scenario: Scenario, node: string, choice: string): string | undefined {
  const from = nodeOf(scenario, node);
  let next = from.type === 'decision' ? from.choices.find(({ id }) => id === choice)?.next : undefined;
  // A ring of lines leads nowhere.
  const seen = new Set<string>();
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const to = nodeOf(scenario, next);
    if (to.type !== 'line') return next;
    next = to.next;
  }
  return undefined;
}

interface Growing extends Walked {
  support: Readonly<Record<string, number>>;
  readonly played: Map<string, Growing | undefined>;
}

function supportIn({ hands, votes }: Round): Readonly<Record<string, number>> {
  const ids = new Set([...Object.keys(hands), ...Object.keys(votes)]);
  return Object.fromEntries([...ids].map((id) => [id, (hands[id] ?? 0) + (votes[id] ?? 0)]));
}

/**
 * Every way that a room walked, abandoned branches included, as one tree from its first decision.
 * @param history all rounds ever played, in order; one that does not follow from the round before begins where its
 * decision was last met
 */
export function walkedTree(scenario: Scenario, history: readonly Round[]): Walked | undefined {
  let root: Growing | undefined;
  let path: readonly { readonly at: Growing; readonly choice: string }[] = [];
  for (const round of history) {
    const last = path.at(-1);
    let here: Growing | undefined;
    if (last && destinationOf(scenario, last.at.node, last.choice) === round.node) {
      here = last.at.played.get(last.choice);
    } else {
      const met = path.findLastIndex(({ at }) => at.node === round.node);
      here = met < 0 ? root : path[met]?.at;
      path = met < 0 ? [] : path.slice(0, met);
    }
    here ??= { node: round.node, support: {}, played: new Map() };
    root ??= here;
    const from = path.at(-1);
    if (from) from.at.played.set(from.choice, here);
    const support = supportIn(round);
    if (Object.values(support).some((count) => count > 0)) here.support = support;
    if (!here.played.has(round.choice)) here.played.set(round.choice, undefined);
    path = [...path, { at: here, choice: round.choice }];
  }
  return root;
}
