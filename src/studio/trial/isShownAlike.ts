import { type Replay, type Scenario, sameRules } from '../../engine/index.ts';

interface Shown {
  readonly scenario: Scenario;
  readonly game: Replay;
}

/**
 * Whether a game looks on another scenario as it does on its own: the rules are the same, and so is every word of the
 * nodes that it has come to. What is written elsewhere need not draw it again.
 */
export function isShownAlike({ scenario, game }: Shown, other: Scenario): boolean {
  const met = new Set([game.state.node, ...game.moves.map(({ before }) => before.node)]);
  return (
    scenario.id === other.id &&
    scenario.place === other.place &&
    scenario.cast === other.cast &&
    [...met].every((id) => scenario.nodes[id] === other.nodes[id]) &&
    sameRules(scenario, other)
  );
}
