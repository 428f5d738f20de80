import {
  type Choice,
  choicesOf,
  type GameState,
  isOpen,
  nodeOf,
  startState,
  step,
  type Voyage,
} from '../engine/index.ts';

/** Picks one of the open choices of a decision. */
export type Policy = (open: readonly Choice[], state: GameState) => Choice | undefined;

/** A played-out game: its last state and the choices made. */
export interface PlayOut {
  readonly state: GameState;
  readonly choices: readonly { readonly node: string; readonly choice: string; readonly letter: number }[];
}

/**
 * Plays a scenario from its start by a policy until an ending, a stuck menu, or until all legs are
 * sailed and `limit` further steps were taken.
 */
export function playOut(voyage: Voyage, policy: Policy, limit = 1000): PlayOut {
  const { scenario } = voyage;
  const choices: { node: string; choice: string; letter: number }[] = [];
  let state = startState(scenario);
  for (let steps = 0; steps < limit + voyage.horizon; steps++) {
    const node = nodeOf(scenario, state.node);
    if (node.type === 'ending') break;
    const open = choicesOf(node).filter((choice) => isOpen(scenario, state, choice));
    const choice = policy(open, state);
    if (node.type === 'decision' && !choice) break;
    if (choice) choices.push({ node: node.id, choice: choice.id, letter: choicesOf(node).indexOf(choice) });
    const result = step(voyage, state, choice ? { type: 'choose', choice: choice.id } : { type: 'continue' });
    if (result.type === 'refused') break;
    state = result.state;
  }
  return { state, choices };
}
