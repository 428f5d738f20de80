import { choicesOf, isOpen, nodeOf, type Route } from '../engine/index.ts';
import type { RoomState } from './roomState.ts';

/** How a vote stands: nobody raised a hand, one choice leads, or several share the lead. */
export type Tally =
  | { readonly type: 'none'; readonly total: 0 }
  | { readonly type: 'winner'; readonly choice: string; readonly total: number }
  | { readonly type: 'tie'; readonly choices: readonly string[]; readonly total: number };

/** Counts the hands of the decision at hand; choices that cannot be made count for nothing. */
export function tallyOf({ scenario }: Route, { game, hands }: RoomState): Tally {
  const open = choicesOf(nodeOf(scenario, game.state.node)).filter((choice) =>
    isOpen(scenario, game.state, choice),
  );
  const counts = open.map(({ id }) => ({ id, count: hands[id] ?? 0 }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return { type: 'none', total };
  const most = Math.max(...counts.map(({ count }) => count));
  const [first, ...others] = counts.filter(({ count }) => count === most).map(({ id }) => id);
  if (first !== undefined && others.length === 0) return { type: 'winner', choice: first, total };
  return { type: 'tie', choices: first === undefined ? [] : [first, ...others], total };
}

/** The choice that would be played now: the facilitator's decision, else what the hands say. */
export function choiceToPlay(route: Route, room: RoomState): string | undefined {
  if (room.decided !== undefined) return room.decided;
  const tally = tallyOf(route, room);
  return tally.type === 'winner' ? tally.choice : undefined;
}
