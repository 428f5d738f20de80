import type { Route } from '../engine/index.ts';
import { applyRoom } from './applyRoom.ts';
import { applied, type RoomStep } from './refusal.ts';
import type { RoomEvent } from './roomEvent.ts';
import type { RoomState } from './roomState.ts';

/** Applies the events of one command: all of them, or none and the first refusal. */
export function applyEvents(route: Route, room: RoomState, events: readonly RoomEvent[]): RoomStep {
  let state = room;
  for (const event of events) {
    const step = applyRoom(route, state, event);
    if (step.type === 'refused') return step;
    state = step.state;
  }
  return applied(state);
}
