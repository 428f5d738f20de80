import type { Solution } from '../analysis/index.ts';
import {
  type Choice,
  type DecisionNode,
  type GameState,
  isOpen,
  letterOf,
  nodeOf,
  outcomeOf,
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
  /** Points lost by it; null when the scenario is too large to be solved. */
  readonly regret: number | null;
}

export interface Game {
  readonly choices: readonly PlayedChoice[];
  readonly state: GameState;
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

/**
 * Plays a scenario from its start by the rules' own step.
 * @returns the finished game, or `undefined` when the player stopped before its end
 */
export async function playGame(solution: Solution, player: Player): Promise<Game | undefined> {
  const { voyage } = solution;
  const choices: PlayedChoice[] = [];
  let state = startState(voyage.scenario);
  for (;;) {
    const node = nodeOf(voyage.scenario, state.node);
    player.arrive(node, state);
    if (node.type === 'ending') return { choices, state };
    if (node.type === 'line') {
      const left = step(voyage, state, { type: 'continue' });
      if (left.type === 'refused') throw new Error(`A line was not to be left: ${node.id}`);
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
    const { speed, direction, legs, northing, distance, weeks } = result.state;
    choices.push({
      node: node.id,
      choice: choice.id,
      letter: letterOf(node.choices.indexOf(choice)),
      speed,
      direction,
      legs,
      northing,
      distance,
      weeks,
      regret: solution.regrets(state).get(choice.id) ?? null,
    });
    player.chosen(choice, state, result.state);
    state = result.state;
  }
}

/** The finished game as `play --json` gives it (format page). */
export function gameReport({ voyage }: Solution, { choices, state }: Game) {
  const outcome = outcomeOf(voyage, state);
  if (!outcome) throw new Error(`The game has not ended: ${state.node}`);
  const { forecast, progress, finalProgress, doping, score, grade } = outcome;
  return {
    scenario: voyage.scenario.id,
    choices,
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
