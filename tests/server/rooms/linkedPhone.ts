import type { PhoneLinked, SeatStorage } from '../../../src/live/index.ts';

/** A storage as a browser gives it to the tabs of a phone. */
export function memoryStorage(): SeatStorage {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key),
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
}

interface Link<State> {
  readonly getState: () => State;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Resolves with the state of a phone, or of a window, once it is as wanted. */
export function until<State>(link: Link<State>, fits: (state: State) => boolean): Promise<State> {
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
