import type { Solution } from '../../analysis/index.ts';
import { optionsOf } from '../../analysis/index.ts';
import { type GameState, startState } from '../../engine/index.ts';

/** States looked at before a node counts as one that cannot be judged: a page must not wait. */
const MOST_STATES = 4000;

/** The situation of a node that best play meets; without one the first that any play meets, by fewest steps. */
export function situationOf({ voyage, bestChoice }: Solution, node: string): GameState | undefined {
  const start = startState(voyage.scenario);
  const after = (state: GameState) => optionsOf(voyage, state);
  const isOpen = (state: GameState) => state.node === node && after(state).length > 0;
  const best = new Set<string>();
  for (let state: GameState | undefined = start; state && !best.has(state.node); ) {
    if (isOpen(state)) return state;
    best.add(state.node);
    const choice = bestChoice(state);
    state = after(state).find((option) => option.choice === choice)?.after;
  }
  const met = new Set([keyOf(start)]);
  const waiting = [start];
  for (const state of waiting) {
    if (isOpen(state)) return state;
    for (const option of after(state)) {
      const key = keyOf(option.after);
      if (met.has(key) || met.size >= MOST_STATES) continue;
      met.add(key);
      waiting.push(option.after);
    }
  }
  return undefined;
}

function keyOf({ node, speed, direction, legs, flags }: GameState): string {
  return `${node} ${speed} ${direction} ${legs} ${flags}`;
}
