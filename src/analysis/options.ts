import { choicesOf, type GameState, isOpen, nodeOf, type Route, step } from '../engine/index.ts';

/** One legal way on from a state. */
export interface Option {
  /** Id of the choice; `undefined` for a line that leads on. */
  readonly choice: string | undefined;
  /** The state after it; its northing, distance and weeks count from the state it left. */
  readonly after: GameState;
}

/** The legal ways on, in file order, by the same step that the game plays; none on endings and stuck menus. */
export function optionsOf(route: Route, state: GameState): readonly Option[] {
  const node = nodeOf(route.scenario, state.node);
  const from: GameState = { ...state, northing: 0, distance: 0, weeks: 0 };
  const options: Option[] = [];
  if (node.type === 'line') {
    const result = step(route, from, { type: 'continue' });
    if (result.type === 'stepped') options.push({ choice: undefined, after: result.state });
  }
  for (const choice of choicesOf(node)) {
    if (!isOpen(route.scenario, state, choice)) continue;
    const result = step(route, from, { type: 'choose', choice: choice.id });
    if (result.type === 'stepped') options.push({ choice: choice.id, after: result.state });
  }
  return options;
}
