import { type ReviewRow, reviewGame, type Solution } from '../../../analysis/index.ts';
import type { RoomState } from '../../../live/index.ts';
import { staircaseOf } from './staircase.ts';

/** The decision that a debrief dwells on. */
export interface Decisive {
  /** Its place on the way that stands, 0-based. */
  readonly decision: number;
  readonly row: ReviewRow;
  /** Whole points that it cost. */
  readonly cost: number;
}

/** What a choice costs at least to be worth a question to the room: the course book's threshold (model page, 0.8). */
const WORTH_ASKING = 15;

/**
 * The decision to freeze in the debrief: the turning point, else the costliest one of those that cost 15 points or
 * more. @returns nothing for a game without such a decision, or that could not be solved
 */
export function decisiveOf(solution: Solution, { game }: Pick<RoomState, 'game'>): Decisive | undefined {
  const costs = staircaseOf(solution, game)?.costs ?? [];
  const found = reviewGame(solution, game).map(
    (row, decision): Decisive => ({ row, decision, cost: costs[decision] ?? 0 }),
  );
  const turning = found.find(({ row }) => row.isTurningPoint);
  if (turning) return turning;
  const costliest = found.reduce<Decisive | undefined>(
    (most, one) => (most === undefined || one.cost > most.cost ? one : most),
    undefined,
  );
  return costliest !== undefined && costliest.cost >= WORTH_ASKING ? costliest : undefined;
}
