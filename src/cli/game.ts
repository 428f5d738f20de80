import { type ChoiceClass, reviewGame, type Solution } from '../analysis/index.ts';
import {
  type Choice,
  type DecisionNode,
  type GameState,
  isOpen,
  type LogEntry,
  letterOf,
  nodeOf,
  outcomeOf,
  replay,
  type ScenarioNode,
  startState,
  step,
} from '../engine/index.ts';

/** A choice made, with the state right after it (format page). */
export interface PlayedChoice {
  readonly node: string;
  readonly choice: string;
  readonly letter: string;
  readonly speed: number;
  readonly direction: number;
  readonly legs: number;
  readonly northing: number;
  readonly distance: number;
  readonly weeks: number;
  /** Points lost by it and its class; null when the scenario is too large to be solved. */
  readonly regret: number | null;
  readonly class: ChoiceClass | null;
}

export interface Game {
  readonly choices: readonly PlayedChoice[];
  readonly state: GameState;
  /** The choice after which the signature was out of reach, of those above. */
  readonly turningPoint: PlayedChoice | undefined;
}

/** Why a letter cannot be taken, as a key of the `cli` texts. */
export type LetterProblem = 'noSuchLetter' | 'closedLetter';

/** Who plays: sees each node on arrival, gives a letter at each decision, sees what it did. */
export interface Player {
  readonly arrive: (node: ScenarioNode, state: GameState) => void;
  /** The next letter; `undefined` when there is none left. */
  readonly letter: (node: DecisionNode, state: GameState) => Promise<string | undefined>;
  /** Told of a letter that cannot be taken; true to be asked again. */
  readonly refuse: (problem: LetterProblem, letter: string, node: DecisionNode) => boolean;
  readonly chosen: (choice: Choice, before: GameState, after: GameState) => void;
}

/** Picks by letter among all choices of a menu, in file order (rulings, 8). */
function pick(
  solution: Solution,
  node: DecisionNode,
  state: GameState,
  letter: string,
): Choice | LetterProblem {
  const choice = node.choices.find((_, index) => letterOf(index) === letter.toUpperCase());
  if (!choice) return 'noSuchLetter';
  return isOpen(solution.voyage.scenario, state, choice) ? choice : 'closedLetter';
}

/** What the review says of a game from its start. */
function reviewed(solution: Solution, entries: readonly LogEntry[]): Game {
  const game = replay(solution.voyage, entries);
  const rows = reviewGame(solution, game);
  const choices = rows.map((row): PlayedChoice => {
    const { speed, direction, legs, northing, distance, weeks } = row.after;
    const { node, choice, letter, regret = null, class: judged = null } = row;
    return { node, choice, letter, speed, direction, legs, northing, distance, weeks, regret, class: judged };
  });
  return { choices, state: game.state, turningPoint: choices[rows.findIndex((row) => row.isTurningPoint)] };
}

/**
 * Plays a scenario from its start by the rules' own step.
 * @returns the finished game, or `undefined` when the player stopped before its end
 */
export async function playGame(solution: Solution, player: Player): Promise<Game | undefined> {
  const { voyage } = solution;
  const entries: LogEntry[] = [];
  let state = startState(voyage.scenario);
  for (;;) {
    const node = nodeOf(voyage.scenario, state.node);
    player.arrive(node, state);
    if (node.type === 'ending') return reviewed(solution, entries);
    if (node.type === 'line') {
      const left = step(voyage, state, { type: 'continue' });
      if (left.type === 'refused') throw new Error(`A line was not to be left: ${node.id}`);
      entries.push({ type: 'continue' });
      state = left.state;
      continue;
    }
    const letter = await player.letter(node, state);
    if (letter === undefined) return undefined;
    const choice = pick(solution, node, state, letter);
    if (typeof choice === 'string') {
      if (player.refuse(choice, letter, node)) continue;
      return undefined;
    }
    const result = step(voyage, state, { type: 'choose', choice: choice.id });
    if (result.type === 'refused') throw new Error(`An open choice was refused: ${choice.id}`);
    entries.push({ type: 'choose', choice: choice.id });
    player.chosen(choice, state, result.state);
    state = result.state;
  }
}

/** The finished game as `play --json` gives it (format page). */
export function gameReport({ voyage }: Solution, { choices, state, turningPoint }: Game) {
  const outcome = outcomeOf(voyage, state);
  if (!outcome) throw new Error(`The game has not ended: ${state.node}`);
  const { forecast, progress, finalProgress, doping, score, grade } = outcome;
  return {
    scenario: voyage.scenario.id,
    choices,
    turningPoint: turningPoint ? { node: turningPoint.node, choice: turningPoint.choice } : null,
    ending: state.node,
    kind: outcome.runOut.kind,
    forecast,
    progress,
    finalProgress,
    doping,
    score,
    grade,
    weeks: state.weeks,
  };
}
