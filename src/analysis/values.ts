import { type GameState, type Route, runOut } from '../engine/index.ts';
import { type Option, optionsOf } from './options.ts';
import { stateKeys } from './stateKeys.ts';

/** States that may be solved while a page waits; beyond it the answer is an estimate (review page, 2.5). */
export const LIVE_BUDGET = 300_000;

/** The value function of a route: the northing that best play still gains from a state. */
export interface Values {
  /** States visited so far, endings and fully sailed states left out. */
  readonly states: () => number;
  /**
   * V of a state, in units of 1/10000 leg, whatever northing it has already gained. Minus infinity
   * where no ending can be reached; `undefined` once the budget has run out.
   */
  readonly value: (state: GameState) => number | undefined;
}

interface Frame {
  readonly key: number;
  readonly options: readonly Option[];
  next: number;
  best: number;
}

/**
 * Dynamic programming with an explicit stack (review page, 2.2), as far as the states asked for need it:
 * V(end) is what the run-out gains, V(state) the most of (leg + V(after)) over the legal ways on,
 * and V = 0 once all legs are sailed, which also cuts the loops.
 * @param budget most states to visit
 */
export function valuesOf(route: Route, budget: number): Values {
  const keyOf = stateKeys(route);
  const known = new Map<number, number>();
  const entered = new Set<number>();

  /** V of a state that needs no exploring: all legs sailed, met before, or an ending. */
  const settled = (state: GameState, key: number): number | undefined => {
    if (state.legs >= route.horizon) return 0;
    const met = known.get(key);
    if (met !== undefined) return met;
    const sailed = runOut(route, state);
    if (!sailed) return undefined;
    const gain = sailed.northing - state.northing;
    known.set(key, gain);
    return gain;
  };

  const explore = (from: GameState, fromKey: number): number | undefined => {
    const frames: Frame[] = [];
    const enter = (state: GameState, key: number) => {
      entered.add(key);
      frames.push({ key, options: optionsOf(route, state), next: 0, best: Number.NEGATIVE_INFINITY });
    };
    if (entered.size >= budget) return undefined;
    enter(from, fromKey);
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const option = frame.options[frame.next];
      if (!option) {
        known.set(frame.key, frame.best);
        frames.pop();
        continue;
      }
      const key = keyOf(option.after);
      const gain = settled(option.after, key);
      if (gain !== undefined) {
        frame.best = Math.max(frame.best, option.after.northing + gain);
        frame.next += 1;
      } else if (entered.has(key)) {
        frame.next += 1; // only lines sail no leg, so this is a ring of lines: it never ends
      } else if (entered.size >= budget) {
        return undefined;
      } else enter(option.after, key);
    }
    return settled(from, fromKey);
  };

  return {
    states: () => entered.size,
    value: (state) => {
      const key = keyOf(state);
      return settled(state, key) ?? explore(state, key);
    },
  };
}
