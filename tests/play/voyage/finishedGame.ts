import { type Solution, solve } from '../../../src/analysis/index.ts';
import {
  choicesOf,
  isOpen,
  type LogEntry,
  nodeOf,
  type Outcome,
  outcomeOf,
  type Replay,
  replay,
  type Scenario,
} from '../../../src/engine/index.ts';

export interface FinishedGame {
  readonly solution: Solution;
  readonly entries: readonly LogEntry[];
  readonly game: Replay;
  readonly outcome: Outcome;
}

/** Plays a scenario to its ending; `pick` gives the index of the reply among the open ones. */
export function finishedGame(scenario: Scenario, pick: (open: number) => number): FinishedGame {
  const solution = solve(scenario);
  const entries: LogEntry[] = [];
  for (let turn = 0; turn < 200; turn++) {
    const game = replay(solution.voyage, entries);
    const outcome = outcomeOf(solution.voyage, game.state);
    if (outcome) return { solution, entries, game, outcome };
    const open = choicesOf(nodeOf(scenario, game.state.node)).filter((choice) =>
      isOpen(scenario, game.state, choice),
    );
    const choice = open[pick(open.length)];
    entries.push(choice ? { type: 'choose', choice: choice.id } : { type: 'continue' });
  }
  throw new Error(`${scenario.id} came to no ending`);
}

/** Plays a scenario by the letters of its replies, in file order. */
export function playedBy(scenario: Scenario, letters: string): FinishedGame {
  const left = [...letters];
  return finishedGame(scenario, () => Math.max(0, (left.shift() ?? 'A').charCodeAt(0) - 65));
}
