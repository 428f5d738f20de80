import {
  type Choice,
  choicesOf,
  type GameState,
  isOpen,
  letterOf,
  nodeOf,
  startState,
  step,
  type Voyage,
} from '../engine/index.ts';

/** Picks one of the open choices of a decision, given its whole menu too; `undefined` ends the game there. */
export type Policy = (
  open: readonly Choice[],
  menu: readonly Choice[],
  state: GameState,
) => Choice | undefined;

/** A choice made, by ids, with its letter in the menu. */
export interface Played {
  readonly node: string;
  readonly choice: string;
  readonly letter: string;
}

/** A played-out game: its last state and the choices made. */
export interface PlayOut {
  readonly state: GameState;
  readonly choices: readonly Played[];
}

/**
 * Plays a scenario from its start by a policy until an ending or a stuck menu; in a game that goes round
 * in circles, until `limit` more steps than there are legs were taken.
 */
export function playOut(voyage: Voyage, policy: Policy, limit = 1000): PlayOut {
  const { scenario, horizon } = voyage;
  const choices: Played[] = [];
  let state = startState(scenario);
  for (let steps = 0; steps < limit + horizon; steps++) {
    const node = nodeOf(scenario, state.node);
    if (node.type === 'ending') break;
    const menu = choicesOf(node);
    const open = menu.filter((choice) => isOpen(scenario, state, choice));
    const choice = node.type === 'decision' ? policy(open, menu, state) : undefined;
    if (node.type === 'decision' && !choice) break;
    if (choice) choices.push({ node: node.id, choice: choice.id, letter: letterOf(menu.indexOf(choice)) });
    const result = step(voyage, state, choice ? { type: 'choose', choice: choice.id } : { type: 'continue' });
    if (result.type === 'refused') break;
    state = result.state;
  }
  return { state, choices };
}
