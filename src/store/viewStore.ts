import { createStore } from 'zustand/vanilla';
import type { ReadonlyStore } from './session.ts';

/** What a drawing watches, and the only way to change it. */
export interface ViewStore<T> {
  readonly state: ReadonlyStore<T>;
  readonly show: (view: T) => void;
}

/** A store for a projection of the game that something outside of the page's tree draws. */
export function createViewStore<T extends object>(first: T): ViewStore<T> {
  const store = createStore<T>()(() => first);
  return { state: store, show: (view) => store.setState(view, true) };
}
