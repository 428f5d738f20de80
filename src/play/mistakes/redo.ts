import { type GameState, nodeOf, replay, rulesHash } from '../../engine/index.ts';
import type { Miss } from '../../store/index.ts';
import type { Loaded, LoadFault } from '../../ui/index.ts';

/** A missed decision, ready to be made again from its exact state. */
export interface Redo {
  readonly miss: Miss;
  readonly loaded: Loaded;
  readonly before: GameState;
}

/** `gone`: the scenario was removed or its rules changed; `waiting`: it cannot be had just now. */
export type RedoFault = 'gone' | 'waiting';

/** Puts a missed decision on its scenario as it is now. */
export function redoOf(miss: Miss, loaded: Loaded | LoadFault | undefined): Redo | RedoFault {
  if (!loaded || loaded.type === 'unreachable') return 'waiting';
  if (loaded.type === 'unknown') return 'gone';
  const { voyage } = loaded.solution;
  if (rulesHash(voyage.scenario) !== miss.rules) return 'gone';
  const { state, replayed } = replay(voyage, miss.entries);
  const node = nodeOf(voyage.scenario, state.node);
  if (replayed < miss.entries.length || node.type !== 'decision') return 'gone';
  return node.choices.some(({ id }) => id === miss.choice) ? { miss, loaded, before: state } : 'gone';
}
