import { choicesOf, isOpen, nodeOf, type Route } from '../engine/index.ts';
import type { Votes } from './ballot.ts';
import type { Hands, RoomState } from './roomState.ts';

/** How a vote stands: nobody voted, one choice leads, or several share the lead. */
export type Tally =
  | { readonly type: 'none'; readonly total: 0 }
  | { readonly type: 'winner'; readonly choice: string; readonly total: number }
  | { readonly type: 'tie'; readonly choices: readonly string[]; readonly total: number };

/** What a choice has: the hands raised for it and, once revealed, the phones' votes. */
export function supportOf(
  { hands, votes }: { readonly hands: Hands; readonly votes: Votes },
  choice: string,
): number {
  return (hands[choice] ?? 0) + (votes[choice] ?? 0);
}

/** Counts hands and votes of the decision at hand; choices that cannot be made count for nothing. */
export function tallyOf({ scenario }: Route, room: RoomState): Tally {
  const { game } = room;
  const open = choicesOf(nodeOf(scenario, game.state.node)).filter((choice) =>
    isOpen(scenario, game.state, choice),
  );
  const counts = open.map(({ id }) => ({ id, count: supportOf(room, id) }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return { type: 'none', total };
  const most = Math.max(...counts.map(({ count }) => count));
  const [first, ...others] = counts.filter(({ count }) => count === most).map(({ id }) => id);
  if (first !== undefined && others.length === 0) return { type: 'winner', choice: first, total };
  return { type: 'tie', choices: first === undefined ? [] : [first, ...others], total };
}

/** The choice that would be played now: the facilitator's decision, else what hands and votes say. */
export function choiceToPlay(route: Route, room: RoomState): string | undefined {
  if (room.decided !== undefined) return room.decided;
  const tally = tallyOf(route, room);
  return tally.type === 'winner' ? tally.choice : undefined;
}
