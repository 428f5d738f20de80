import {
  choicesOf,
  forecast,
  type GameState,
  isOpen,
  letterOf,
  nodeOf,
  progress,
  type Replay,
  SIGNATURE_SCORE,
} from '../engine/index.ts';
import { type ChoiceClass, classOf } from './choiceClass.ts';
import type { Solution } from './solve.ts';

/** What one standing choice of a game did and cost: a step of the debrief's staircase. */
export interface ReviewRow {
  readonly node: string;
  readonly choice: string;
  readonly letter: string;
  readonly before: GameState;
  readonly after: GameState;
  /** P and R just after the choice, 0 to 100. */
  readonly forecast: number;
  readonly progress: number;
  /** The best score possible before and after the choice, 0 to 100; `undefined` on an estimated voyage. */
  readonly potentialBefore: number | undefined;
  readonly potentialAfter: number | undefined;
  /** Points the choice cost, 0 to 100. Over a finished game, 100 - the sum of regrets is the score. */
  readonly regret: number | undefined;
  /** The signature could be reached before this choice and no longer after it; at most once a game (review page, 2.3). */
  readonly isTurningPoint: boolean;
  /** What the choice was worth; `undefined` on an estimated voyage. */
  readonly class: ChoiceClass | undefined;
  /** The choice made if nothing was better, else the best one open at that moment. */
  readonly bestChoice: string | undefined;
}

/** Reviews the standing choices of a game, finished or not, in order (review page, 2.2 and 2.3). */
export function reviewGame(solution: Solution, game: Replay): readonly ReviewRow[] {
  const { voyage, potential, regrets, bestChoice } = solution;
  const rows: ReviewRow[] = [];
  for (const { choice, before, after } of game.moves) {
    const menu = choicesOf(nodeOf(voyage.scenario, before.node));
    const made = menu.find(({ id }) => id === choice);
    if (!made) continue;
    const potentialBefore = potential(before);
    const potentialAfter = potential(after);
    const costs = regrets(before);
    const regret = costs.get(made.id);
    const isTurningPoint =
      potentialBefore !== undefined &&
      potentialAfter !== undefined &&
      potentialBefore >= SIGNATURE_SCORE &&
      potentialAfter < SIGNATURE_SCORE;
    const open = menu.filter((one) => isOpen(voyage.scenario, before, one));
    rows.push({
      node: before.node,
      choice: made.id,
      letter: letterOf(menu.indexOf(made)),
      before,
      after,
      forecast: forecast(voyage, after),
      progress: progress(voyage, after),
      potentialBefore,
      potentialAfter,
      regret,
      isTurningPoint,
      class: classOf({ choice: made, regrets: costs, open, isTurningPoint }),
      bestChoice: regret === 0 ? made.id : bestChoice(before),
    });
  }
  return rows;
}
