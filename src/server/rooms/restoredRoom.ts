import type { Route } from '../../engine/index.ts';
import { applyRoom, emptyRoom, type LoggedEvent, type RoomState } from '../../live/index.ts';

/** A room as the events up to number `seq` made it. */
export interface RoomAtEvent {
  readonly state: RoomState;
  readonly seq: number;
}

/**
 * A room from its log, or from where it stood before these events. An event that the rules refuse, because a damaged
 * one before it is missing, changes nothing.
 */
export function restoredRoom(
  route: Route,
  events: readonly LoggedEvent[],
  from: RoomAtEvent = { state: emptyRoom(route), seq: 0 },
): RoomAtEvent {
  const state = events.reduce((room, { event }) => {
    const step = applyRoom(route, room, event);
    return step.type === 'applied' ? step.state : room;
  }, from.state);
  return { state, seq: events.at(-1)?.seq ?? from.seq };
}
