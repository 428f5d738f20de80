import type { GameRecord, GameResult } from '../../store/index.ts';

/** A game that came to its ending. */
export type Attempt = GameRecord & { readonly result: GameResult };

/** Every finished game of a scenario, and what its whole games scored. */
export interface Attempts {
  /** The latest first, replays from a decision among them. */
  readonly all: readonly Attempt[];
  /** Among whole games only; nothing before the first. */
  readonly first: Attempt | undefined;
  readonly best: Attempt | undefined;
  readonly last: Attempt | undefined;
}

/** The attempts at a scenario, all kept (learning page: first, best and last score are all reported). */
export function attemptsOf(games: readonly GameRecord[], scenario: string): Attempts {
  const all = games
    .filter((game): game is Attempt => game.scenario === scenario && game.result !== undefined)
    .sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1));
  const whole = all.filter(({ replayOf }) => replayOf === undefined);
  return {
    all,
    first: whole.at(-1),
    best: whole.reduce<Attempt | undefined>(
      (best, game) => (best && best.result.score > game.result.score ? best : game),
      undefined,
    ),
    last: whole[0],
  };
}
