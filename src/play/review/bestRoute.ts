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
  type Trail,
} from '../../engine/index.ts';

/** One choice of the best route. */
export interface RouteStep {
  readonly node: string;
  readonly choice: string;
  readonly letter: string;
  /** Whether the client's reaction is written. */
  readonly reacts: boolean;
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
    const index = menu.findIndex(({ id }) => id === choice);
    if (choice !== undefined)
      steps.push({
        node: game.state.node,
        choice,
        letter: letterOf(index),
        reacts: menu[index]?.reaction !== undefined,
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

/**
 * Where the boat of the best route stands while it is told, as a place on its trail: at the end of the leg of the
 * last choice told, and at its arrival once the ending is told.
 * @param step how many choices are told; past the last one, the ending too
 */
export function placeTold({ steps }: BestRoute, { talk, runOut }: Trail, step: number): number {
  return step > steps.length ? talk.length + runOut.length - 1 : Math.min(step, talk.length - 1);
}
