import type { Route } from '../../engine/index.ts';
import { applyRoom, emptyRoom, type LoggedEvent, type RoomState } from '../../live/index.ts';

/** A room from its log. An event that the rules refuse, because a damaged one before it is missing, changes nothing. */
export function restoredRoom(
  route: Route,
  events: readonly LoggedEvent[],
): { readonly state: RoomState; readonly seq: number } {
  const state = events.reduce((room, { event }) => {
    const step = applyRoom(route, room, event);
    return step.type === 'applied' ? step.state : room;
  }, emptyRoom(route));
  return { state, seq: events.at(-1)?.seq ?? 0 };
}
