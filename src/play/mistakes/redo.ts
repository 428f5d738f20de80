import { type GameState, nodeOf, replay, rulesHash } from '../../engine/index.ts';
import type { Miss } from '../../store/index.ts';
import type { Loaded, LoadFault } from '../../ui/index.ts';

/** A missed decision, ready to be made again from its exact state. */
export interface Redo {
  readonly miss: Miss;
  readonly loaded: Loaded;
  readonly before: GameState;
}

/** `gone`: the rules of the scenario changed; `waiting`: it is not here just now, or was played without its analysis. */
export type RedoFault = 'gone' | 'waiting';

/** Puts a missed decision on its scenario as it is now. */
export function redoOf(miss: Miss, loaded: Loaded | LoadFault | undefined): Redo | RedoFault {
  // An opened file may be found again, or opened again: its decisions are not lost with it.
  if (loaded?.type !== 'loaded') return 'waiting';
  const { voyage } = loaded.solution;
  if (rulesHash(voyage.scenario) !== miss.rules) return 'gone';
  if (voyage.estimated) return 'waiting';
  const { state, replayed } = replay(voyage, miss.entries);
  const node = nodeOf(voyage.scenario, state.node);
  if (replayed < miss.entries.length || node.type !== 'decision') return 'gone';
  return node.choices.some(({ id }) => id === miss.choice) ? { miss, loaded, before: state } : 'gone';
}
