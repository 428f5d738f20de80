import { type GameState, type Route, runOut } from '../engine/index.ts';
import { type Option, optionsOf } from './options.ts';
import { stateKeys } from './stateKeys.ts';
import { stateTable, type TableData } from './stateTable.ts';
import { toEnd, type Work } from './work.ts';

/** States that may be solved while a page waits; beyond it the answer is an estimate (review page, 2.5). */
export const LIVE_BUDGET = 300_000;

/** What was found out of a value function so far, as another thread can take it over. */
export interface Known {
  readonly table: TableData;
  readonly states: number;
}

/** The value function of a route: the northing that best play still gains from a state. */
export interface Values {
  /**
   * V of a state, in units of 1/10000 leg, whatever northing it has already gained. Minus infinity
   * where no ending can be reached; `undefined` once the budget has run out.
   */
  readonly value: (state: GameState) => number | undefined;
  /** The same, piece by piece. */
  readonly working: (state: GameState) => Work<number | undefined>;
  /** All that is known; its `states` leave out endings and fully sailed states. */
  readonly known: () => Known;
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
 * @param known what was found out of the same route before
 */
export function valuesOf(route: Route, budget: number, known?: Known): Values {
  const keyOf = stateKeys(route);
  /** NaN for a state that is being explored. */
  const table = stateTable(known?.table);
  let states = known?.states ?? 0;

  /** V of a state that needs no exploring: all legs sailed, met before, or an ending. */
  const settled = (state: GameState, key: number): number | undefined => {
    if (state.legs >= route.horizon) return 0;
    const met = table.get(key);
    if (met !== undefined) return met;
    const sailed = runOut(route, state);
    if (!sailed) return undefined;
    const gain = sailed.northing - state.northing;
    table.set(key, gain);
    return gain;
  };

  function* working(from: GameState): Work<number | undefined> {
    const fromKey = keyOf(from);
    const frames: Frame[] = [];
    const isEntered = (state: GameState, key: number) => {
      if (states >= budget) return false;
      states += 1;
      table.set(key, Number.NaN);
      frames.push({ key, options: optionsOf(route, state), next: 0, best: Number.NEGATIVE_INFINITY });
      return true;
    };
    const gain = settled(from, fromKey);
    // What is still open was left there by work that ran over its budget.
    if (gain !== undefined) return Number.isNaN(gain) ? undefined : gain;
    if (!isEntered(from, fromKey)) return undefined;
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const option = frame.options[frame.next];
      if (!option) {
        table.set(frame.key, frame.best);
        frames.pop();
        continue;
      }
      const key = keyOf(option.after);
      const further = settled(option.after, key);
      if (further === undefined) {
        if (!isEntered(option.after, key)) return undefined;
        if (states % 1024 === 0) yield states;
        continue;
      }
      frame.next += 1;
      // Only lines sail no leg, so that a state open below is a ring of lines: it never ends.
      if (!Number.isNaN(further)) frame.best = Math.max(frame.best, option.after.northing + further);
    }
    return table.get(fromKey);
  }

  return {
    value: (state) => toEnd(working(state)),
    working,
    known: () => ({ table: table.data(), states }),
  };
}
