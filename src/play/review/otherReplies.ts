import type { ReviewRow, Solution } from '../../analysis/index.ts';
import {
  type Choice,
  choicesOf,
  flagsSet,
  type GameState,
  isOpen,
  letterOf,
  nodeOf,
  outcomeOf,
  type Scenario,
  shown,
  step,
} from '../../engine/index.ts';
import { endingKeys } from '../voyage/endingKeys.ts';

/** What kept a reply closed: a fact (learnt, or not yet), or a gauge out of its range. */
export type Lock =
  | { readonly type: 'fact'; readonly flag: string; readonly negated: boolean }
  | {
      readonly type: 'gauge';
      readonly gauge: 'speed' | 'direction';
      readonly bound: 'atLeast' | 'atMost';
      readonly points: number;
    };

/** A reply of the menu that was not the one made: what it leads to, or why it was closed. */
export type OtherReply = { readonly choice: Choice; readonly letter: string } & (
  | {
      readonly type: 'open';
      /** Whole points that it would have cost; unknown on an estimated voyage. */
      readonly cost: number | undefined;
      /** Text keys of what comes next: the client's line, or an ending with its title. */
      readonly next: { readonly title?: string; readonly text: string };
      /** Who says that line, by the cast's key. */
      readonly speaker: string | undefined;
    }
  | { readonly type: 'locked'; readonly locks: readonly Lock[] }
);

/** The replies of a decision that were not made, in file order, as they stood at that moment (rulings, 8). */
export function otherRepliesOf({ voyage, regrets }: Solution, row: ReviewRow): readonly OtherReply[] {
  const { scenario } = voyage;
  const costs = regrets(row.before);
  return choicesOf(nodeOf(scenario, row.node)).flatMap((choice, index): OtherReply[] => {
    if (choice.id === row.choice) return [];
    const named = { choice, letter: letterOf(index) };
    if (!isOpen(scenario, row.before, choice))
      return [{ ...named, type: 'locked', locks: locksOf(scenario, row.before, choice) }];
    const result = step(voyage, row.before, { type: 'choose', choice: choice.id });
    if (result.type === 'refused') return [];
    const { node } = result.state;
    const next = nodeOf(scenario, node);
    const outcome = outcomeOf(voyage, result.state);
    const cost = costs.get(choice.id);
    return [
      {
        ...named,
        type: 'open',
        cost: cost === undefined ? undefined : shown(cost),
        next: outcome ? endingKeys(scenario, node, outcome) : { text: `nodes.${node}.text` },
        speaker: next.type === 'ending' ? undefined : next.speaker,
      },
    ];
  });
}

/** The conditions of a choice that a state does not meet. */
function locksOf(scenario: Scenario, state: GameState, { needs, when }: Choice): readonly Lock[] {
  const known = flagsSet(scenario, state.flags);
  const facts = needs
    .filter(({ flag, negated }) => known.includes(flag) === negated)
    .map((need): Lock => ({ type: 'fact', ...need }));
  const gauges = (['speed', 'direction'] as const).flatMap((gauge): Lock[] => {
    const { atLeast, atMost } = when?.[gauge] ?? {};
    const at = state[gauge];
    if (atLeast !== undefined && at < atLeast)
      return [{ type: 'gauge', gauge, bound: 'atLeast', points: atLeast }];
    if (atMost !== undefined && at > atMost)
      return [{ type: 'gauge', gauge, bound: 'atMost', points: atMost }];
    return [];
  });
  return [...facts, ...gauges];
}
