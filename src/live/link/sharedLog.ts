import type { RoomEvent } from '../roomEvent.ts';
import type { RoomState } from '../roomState.ts';

/** A log that windows share, where it leads, and the window that wrote its last event. */
export interface SharedLog {
  readonly window: string;
  readonly events: readonly RoomEvent[];
  readonly state: RoomState;
}

/**
 * Which of two logs all windows keep: the longer one; of two that end differently, because both windows acted at
 * the same moment, the one of the lesser key. Each window decides alike, so that they agree after one message.
 */
export function winsOver(other: SharedLog, ours: SharedLog): boolean {
  if (other.events.length !== ours.events.length) return other.events.length > ours.events.length;
  if (other.window >= ours.window) return false;
  return JSON.stringify(other.events) !== JSON.stringify(ours.events);
}
