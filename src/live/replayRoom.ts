import type { Route } from '../engine/index.ts';
import { applyRoom } from './applyRoom.ts';
import type { RoomEvent } from './roomEvent.ts';
import { emptyRoom, type RoomState } from './roomState.ts';

/** The longest part of a log that the rules allow, and where it leads: a room resumes by replay. */
export function replayRoom(
  route: Route,
  events: readonly RoomEvent[],
): { readonly state: RoomState; readonly events: readonly RoomEvent[] } {
  let state = emptyRoom(route);
  for (const [index, event] of events.entries()) {
    const step = applyRoom(route, state, event);
    if (step.type === 'refused') return { state, events: events.slice(0, index) };
    state = step.state;
  }
  return { state, events };
}
