import { type Option, optionsOf, type Solution } from '../../analysis/index.ts';
import {
  type DecisionNode,
  type GameState,
  letterOf,
  nodeOf,
  type ScenarioNode,
  SIGNATURE_SCORE,
  shown,
  step,
} from '../../engine/index.ts';

/** One reply of the decision at hand, as only the facilitator sees it. */
export interface Reply {
  readonly id: string;
  readonly index: number;
  readonly letter: string;
  /** False while its condition does not hold. */
  readonly open: boolean;
  /** What it writes on the two gauges, in points. */
  readonly speed: number;
  readonly direction: number;
  /**
   * Whole points that it costs: what is possible before it, less what it leaves, as both are shown. Nothing when it
   * is closed, or when the scenario is too large to be solved.
   */
  readonly cost: number | undefined;
  /** The best score still possible after it, 0 to 100. */
  readonly leaves: number | undefined;
  /** The signature is within reach before it, and no longer after it. */
  readonly loses: boolean;
  /** It is the way on that costs nothing. */
  readonly best: boolean;
  /** The next decision or ending; nothing for a reply that is closed. */
  readonly leadsTo: ScenarioNode | undefined;
  /** The first thing that is heard after its reaction: a line, the next decision, or an ending. */
  readonly heard: ScenarioNode | undefined;
}

/** A ring of lines would never end: no shipped talk has so many in a row. */
const MOST_LINES = 200;

/** The state in which the talk stops next: on a decision or an ending, lines left behind. */
export function stopAfter({ voyage }: Solution, from: GameState): GameState {
  let state = from;
  for (let left = 0; left < MOST_LINES; left++) {
    if (nodeOf(voyage.scenario, state.node).type !== 'line') return state;
    const result = step(voyage, state, { type: 'continue' });
    if (result.type !== 'stepped') return state;
    state = result.state;
  }
  return state;
}

/**
 * The replies of a decision with what each leads to and costs (live page: "what each branch leads to").
 * @param state the state in which the decision is met
 */
export function repliesOf(solution: Solution, node: DecisionNode, state: GameState): readonly Reply[] {
  const { voyage, potential } = solution;
  const before = potential(state);
  const best = solution.bestChoice(state);
  const options = new Map<string | undefined, Option>(
    optionsOf(voyage, state).map((option) => [option.choice, option]),
  );
  return node.choices.map((choice, index): Reply => {
    const option = options.get(choice.id);
    const after = option?.after;
    const leaves =
      after &&
      potential({
        ...after,
        northing: state.northing + after.northing,
        distance: state.distance + after.distance,
      });
    const cost = before === undefined || leaves === undefined ? undefined : shown(before) - shown(leaves);
    return {
      id: choice.id,
      index,
      letter: letterOf(index),
      open: option !== undefined,
      speed: choice.speed,
      direction: choice.direction,
      cost,
      leaves,
      loses:
        before !== undefined && leaves !== undefined && before >= SIGNATURE_SCORE && leaves < SIGNATURE_SCORE,
      best: option !== undefined && choice.id === best,
      leadsTo: after && nodeOf(voyage.scenario, stopAfter(solution, after).node),
      heard: after && nodeOf(voyage.scenario, after.node),
    };
  });
}
