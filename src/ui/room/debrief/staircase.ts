import { reviewGame, type Solution, shownCosts } from '../../../analysis/index.ts';
import { type Replay, shown } from '../../../engine/index.ts';

/** What was still possible, step by step: the staircase of the way that stands. */
export interface Staircase {
  /** The best score possible at the start, then after each decision; 0 to 100, whole. */
  readonly levels: readonly number[];
  /** What each decision cost, in whole points that add up. */
  readonly costs: readonly number[];
}

/** The staircase of a game that goes on or has ended; nothing when the scenario is too large to be solved. */
export function staircaseOf(solution: Solution, game: Replay): Staircase | undefined {
  const rows = reviewGame(solution, game);
  const now = solution.potential(game.state);
  const regrets = rows.flatMap(({ regret }) => regret ?? []);
  if (now === undefined || regrets.length !== rows.length) return undefined;
  const costs = shownCosts(regrets, now);
  let level = shown(now) + costs.reduce((sum, cost) => sum + cost, 0);
  return {
    costs,
    levels: [
      level,
      ...costs.map((cost) => {
        level -= cost;
        return level;
      }),
    ],
  };
}
