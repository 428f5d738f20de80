import { choicesOf, letterOf, nodeOf, type Replay, type Scenario } from '../../engine/index.ts';

/** A choice that stands in the game being tried. */
export interface TrialStep {
  readonly node: string;
  readonly choice: string;
  readonly letter: string;
  /** How many entries lead to the moment before it. */
  readonly before: number;
}

/** The choices of a game in order, for the trace. */
export function stepsOf(scenario: Scenario, { moves }: Replay): readonly TrialStep[] {
  return moves.flatMap(({ choice, before }, index) => {
    if (choice === undefined) return [];
    const place = choicesOf(nodeOf(scenario, before.node)).findIndex(({ id }) => id === choice);
    return [{ node: before.node, choice, letter: letterOf(place), before: index }];
  });
}
