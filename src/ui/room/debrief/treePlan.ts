import type { Solution } from '../../../analysis/index.ts';
import { choicesOf, type EndingNode, letterOf, nodeOf } from '../../../engine/index.ts';
import { type RoomState, totalOf } from '../../../live/index.ts';
import { decisiveOf } from './decisive.ts';
import { destinationOf, type Walked, walkedTree } from './walkedTree.ts';

/** One branch as it is drawn: from a decision, over its tag, to the next decision or to nothing. */
export interface DrawnBranch {
  readonly key: string;
  readonly letter: string;
  /** Share of the room, 0 to 1; nothing where it did not vote. */
  readonly share: number | undefined;
  /** `stands`: on the way that stands; `played`: on one that was left again; else only voted for, or never seen. */
  readonly kind: 'stands' | 'played' | 'voted' | 'unseen';
  /** It lost what the debrief dwells on. */
  readonly falls: boolean;
  /** Best play goes this way. */
  readonly best: boolean;
  readonly column: number;
  /** Rows of both ends; 0 is the way that stands, negative is above. */
  readonly from: number;
  readonly to: number;
  /** Whether a decision, an ending or nothing stands at its end. */
  readonly end: 'decision' | 'ending' | 'none';
}

export interface DrawnDecision {
  readonly node: string;
  /** Counted from 1 along its way. */
  readonly number: number;
  readonly column: number;
  readonly row: number;
  readonly stands: boolean;
  readonly decisive: boolean;
}

/** The tree of a room, laid out on a grid of columns (decisions) and rows (branches). */
export interface TreePlan {
  readonly columns: number;
  readonly rows: { readonly top: number; readonly bottom: number };
  readonly decisions: readonly DrawnDecision[];
  readonly branches: readonly DrawnBranch[];
  readonly ending: EndingNode | undefined;
}

/** More decisions than fit side by side at the size of the last row: the first ones are left out. */
const MOST_COLUMNS = 7;
/** Rows on either side of the way that stands. */
const MOST_ROWS = 2;

/** Lays the walked tree out: the way that stands straight through the middle, the others where there is room. */
export function treePlan(solution: Solution, room: RoomState): TreePlan {
  const { voyage, bestChoice } = solution;
  const { scenario } = voyage;
  const decisive = decisiveOf(solution, room);
  const moves = room.game.moves.filter(({ choice }) => choice !== undefined);
  const first = Math.max(0, moves.length - MOST_COLUMNS);
  const decisions: DrawnDecision[] = [];
  const branches: DrawnBranch[] = [];
  const taken = new Set<string>();
  const free = (row: number, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => `${row}/${from + at}`).every((cell) => !taken.has(cell));
  const take = (row: number, from: number, to: number) => {
    for (let column = from; column <= to; column++) taken.add(`${row}/${column}`);
  };
  const shareOf = ({ support }: Walked, id: string) => {
    const total = totalOf(support);
    return total === 0 ? undefined : (support[id] ?? 0) / total;
  };
  const lengthOf = (walked: Walked | undefined): number => {
    const next = walked && [...walked.played.values()].at(-1);
    return walked ? 1 + lengthOf(next) : 0;
  };
  const endOf = (node: string, choice: string) => {
    const to = destinationOf(scenario, node, choice);
    return to !== undefined && nodeOf(scenario, to).type === 'ending' ? 'ending' : 'decision';
  };

  /** A branch that was left again, drawn on along its row with the last choice made at each of its decisions. */
  const drawOn = (walked: Walked | undefined, column: number, row: number) => {
    if (!walked || column >= columns) return;
    decisions.push({
      node: walked.node,
      number: first + column + 1,
      column,
      row,
      stands: false,
      decisive: false,
    });
    const made = [...walked.played].at(-1);
    if (!made) return;
    const [choice, next] = made;
    const index = choicesOf(nodeOf(scenario, walked.node)).findIndex(({ id }) => id === choice);
    branches.push({
      key: `${column}/${row}/${choice}`,
      letter: letterOf(index),
      share: shareOf(walked, choice),
      kind: 'played',
      falls: false,
      best: false,
      column,
      from: row,
      to: row,
      end:
        next && column + 1 < columns
          ? 'decision'
          : endOf(walked.node, choice) === 'ending'
            ? 'ending'
            : 'none',
    });
    drawOn(next, column + 1, row);
  };

  const columns = moves.length - first;
  let walked = walkedTree(scenario, room.history);
  for (const move of moves.slice(0, first)) walked = walked?.played.get(move.choice ?? '');
  moves.slice(first).forEach(({ before, choice: made }, column) => {
    const here: Walked = walked ?? { node: before.node, support: {}, played: new Map() };
    const best = bestChoice(before);
    const falls = decisive?.decision === first + column;
    decisions.push({
      node: before.node,
      number: first + column + 1,
      column,
      row: 0,
      stands: true,
      decisive: falls,
    });
    const menu = choicesOf(nodeOf(scenario, before.node));
    const at = menu.findIndex(({ id }) => id === made);
    menu.forEach(({ id }, index) => {
      const share = shareOf(here, id);
      const stands = id === made;
      const next = stands ? undefined : here.played.get(id);
      const seen = here.played.has(id);
      const last = Math.min(columns - 1, column + lengthOf(next));
      const side = index < at ? -1 : 1;
      const rows = [1, 2, -1, -2].map((row) => row * side);
      const row = stands ? 0 : rows.find((one) => Math.abs(one) <= MOST_ROWS && free(one, column, last));
      if (row === undefined) return;
      if (!stands) take(row, column, last);
      branches.push({
        key: `${column}/${id}`,
        letter: letterOf(index),
        share,
        kind: stands ? 'stands' : seen ? 'played' : (share ?? 0) > 0 ? 'voted' : 'unseen',
        falls: stands && falls,
        best: id === best,
        column,
        from: 0,
        to: row,
        end: stands
          ? column + 1 < columns
            ? 'decision'
            : 'ending'
          : next && column + 1 < columns
            ? 'decision'
            : seen && endOf(before.node, id) === 'ending'
              ? 'ending'
              : 'none',
      });
      if (!stands) drawOn(next, column + 1, row);
    });
    walked = made === undefined ? undefined : here.played.get(made);
  });
  const reached = nodeOf(scenario, room.game.state.node);
  const rows = branches.map(({ to }) => to);
  return {
    columns,
    rows: { top: Math.min(0, ...rows), bottom: Math.max(0, ...rows) },
    decisions,
    branches,
    ending: reached.type === 'ending' ? reached : undefined,
  };
}
