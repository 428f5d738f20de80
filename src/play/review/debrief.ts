import { type ReviewRow, reviewGame, type Solution, shownCosts } from '../../analysis/index.ts';
import {
  choicesOf,
  letterOf,
  nodeOf,
  type Outcome,
  outcomeOf,
  type Replay,
  replay,
  rulesHash,
} from '../../engine/index.ts';
import type { GameRecord } from '../../store/index.ts';

/** A choice that was made and then taken back. */
export interface TakenBack {
  /** Index of the row that took its place. */
  readonly row: number;
  readonly node: string;
  readonly choice: string;
  readonly letter: string;
}

/** All that a debrief tells of a game. */
export interface Debrief {
  readonly game: Replay;
  readonly rows: readonly ReviewRow[];
  readonly takenBack: TakenBack | undefined;
  /** Absent while the game has not come to an ending. */
  readonly outcome: Outcome | undefined;
  /** Whole points that each choice cost; empty where they are not known. */
  readonly costs: readonly number[];
  /** The rules are not those the game was played by, or not all of it could be replayed. */
  readonly changed: boolean;
}

/** Replays a recorded game on the scenario as it is now, and reviews it. */
export function debriefOf(solution: Solution, record: GameRecord): Debrief {
  const { voyage } = solution;
  const game = replay(voyage, record.entries);
  const rows = reviewGame(solution, game);
  const outcome = outcomeOf(voyage, game.state);
  const regrets = rows.flatMap(({ regret }) => regret ?? []);
  return {
    game,
    rows,
    takenBack: takenBackOf(solution, record),
    outcome,
    costs: outcome && regrets.length === rows.length ? shownCosts(regrets, outcome.score) : [],
    changed: record.rules !== rulesHash(voyage.scenario) || game.replayed < record.entries.length,
  };
}

function takenBackOf({ voyage }: Solution, { entries }: GameRecord): TakenBack | undefined {
  const at = entries.findIndex(({ type }) => type === 'takeBack');
  if (at < 0) return undefined;
  const made = replay(voyage, entries.slice(0, at)).moves.filter(({ choice }) => choice !== undefined);
  const last = made.at(-1);
  if (last?.choice === undefined) return undefined;
  const menu = choicesOf(nodeOf(voyage.scenario, last.before.node));
  return {
    row: made.length - 1,
    node: last.before.node,
    choice: last.choice,
    letter: letterOf(menu.findIndex(({ id }) => id === last.choice)),
  };
}
