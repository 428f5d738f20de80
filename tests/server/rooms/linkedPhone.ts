import type { PhoneLink, PhoneLinked, SeatStorage } from '../../../src/live/index.ts';

/** A storage as a browser gives it to the tabs of a phone. */
export function memoryStorage(): SeatStorage {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key),
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
}

/** Resolves with the state of a phone once it is as wanted. */
export function until(link: PhoneLink, fits: (state: PhoneLinked) => boolean): Promise<PhoneLinked> {
  return new Promise((resolve) => {
    const look = () => {
      const state = link.getState();
      if (!fits(state)) return;
      stop();
      resolve(state);
    };
    const stop = link.subscribe(look);
    look();
  });
}

/** Whether a phone is in the room. */
export const isHere = (state: PhoneLinked) => state.type === 'live' && state.connected;

/** Whether the room has answered a phone's vote in this way. */
export const isCast = (status: string) => (state: PhoneLinked) =>
  state.type === 'live' && state.cast?.status === status;
