import type { Solution } from '../../analysis/index.ts';
import { choicesOf, type EndingNode, type GameState, letterOf, nodeOf, step } from '../../engine/index.ts';
import type { RoomState } from '../../live/index.ts';
import { type Reply, repliesOf, stopAfter } from './replies.ts';

/** The way of the room so far, and where it can lead. */
export interface Course {
  /** Letters of the decisions taken, in order. */
  readonly taken: readonly string[];
  /** The decision at hand or to come; nothing once the talk is over. */
  readonly here: { readonly node: string; readonly replies: readonly Reply[] } | undefined;
  /** Letters of best play from here, the decision at hand included; empty when nobody knows. */
  readonly best: readonly string[];
  /** Where best play comes to, or where the talk has come to. */
  readonly ending: EndingNode | undefined;
}

/** Longer ways would not fit where they are drawn. */
const MOST_AHEAD = 12;

function letterIn({ voyage }: Solution, state: GameState, choice: string): string {
  return letterOf(choicesOf(nodeOf(voyage.scenario, state.node)).findIndex(({ id }) => id === choice));
}

/** Best play from a state: its letters, and the ending it comes to. */
function bestFrom(solution: Solution, from: GameState): Pick<Course, 'best' | 'ending'> {
  const { voyage, bestChoice } = solution;
  const best: string[] = [];
  let state = from;
  while (best.length < MOST_AHEAD) {
    const node = nodeOf(voyage.scenario, state.node);
    if (node.type === 'ending') return { best, ending: node };
    const choice = bestChoice(state);
    if (choice === undefined) break;
    best.push(letterIn(solution, state, choice));
    const result = step(voyage, state, { type: 'choose', choice });
    if (result.type !== 'stepped') break;
    state = stopAfter(solution, result.state);
  }
  return { best, ending: undefined };
}

/** The course of a room in its present phase. */
export function courseOf(solution: Solution, room: RoomState): Course {
  const { voyage } = solution;
  const state = stopAfter(solution, room.game.state);
  const node = nodeOf(voyage.scenario, state.node);
  return {
    taken: room.game.moves.flatMap(({ before, choice }) =>
      choice === undefined ? [] : letterIn(solution, before, choice),
    ),
    here: node.type === 'decision' ? { node: node.id, replies: repliesOf(solution, node, state) } : undefined,
    ...bestFrom(solution, state),
  };
}
