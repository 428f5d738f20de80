import type { Solution } from '../../analysis/index.ts';
import {
  choicesOf,
  emptyReplay,
  extend,
  letterOf,
  nodeOf,
  type Outcome,
  outcomeOf,
  type Replay,
} from '../../engine/index.ts';

/** One choice of the best route. */
export interface RouteStep {
  readonly node: string;
  readonly choice: string;
  readonly letter: string;
}

/** The game that best play makes. */
export interface BestRoute {
  readonly game: Replay;
  readonly outcome: Outcome;
  readonly steps: readonly RouteStep[];
}

/** No shipped talk comes near this many lines and choices; a game in circles ends here. */
const LONGEST = 2000;

/**
 * Plays the best route from the start: at each decision the choice that costs nothing, the first in file
 * order among equals. @returns nothing on an estimated voyage, or where best play comes to no ending
 */
export function bestRouteOf({ voyage, bestChoice }: Solution): BestRoute | undefined {
  if (voyage.estimated) return undefined;
  const steps: RouteStep[] = [];
  let game = emptyReplay(voyage);
  for (let turn = 0; turn < LONGEST; turn++) {
    const outcome = outcomeOf(voyage, game.state);
    if (outcome) return { game, outcome, steps };
    const menu = choicesOf(nodeOf(voyage.scenario, game.state.node));
    const choice = menu.length > 0 ? bestChoice(game.state) : undefined;
    if (menu.length > 0 && choice === undefined) return undefined;
    if (choice !== undefined)
      steps.push({
        node: game.state.node,
        choice,
        letter: letterOf(menu.findIndex(({ id }) => id === choice)),
      });
    const result = extend(
      voyage,
      game,
      choice === undefined ? { type: 'continue' } : { type: 'choose', choice },
    );
    if (result.type === 'refused') return undefined;
    game = result.game;
  }
  return undefined;
}
