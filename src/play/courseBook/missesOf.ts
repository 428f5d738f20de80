import { mistakesOf, type Solution } from '../../analysis/index.ts';
import { entriesBefore, type GameState } from '../../engine/index.ts';
import type { GameRecord, Miss } from '../../store/index.ts';
import { debriefOf } from '../review/debrief.ts';

/** The same node in the same state is the same decision, whichever way led there. */
function missId(scenario: string, { node, speed, direction, legs, flags }: GameState): string {
  return `${scenario}/${node}/${speed}.${direction}.${legs}.${flags}`;
}

/**
 * The costly decisions of a recorded game, in game order (review page, 2.4); none while it runs, nor when
 * the scenario has changed since.
 */
export function missesOf(solution: Solution, record: GameRecord): readonly Miss[] {
  const { game, rows, costs, outcome, changed } = debriefOf(solution, record);
  if (changed || !outcome) return [];
  const made = game.moves.filter(({ choice }) => choice !== undefined);
  return mistakesOf(rows).flatMap((index) => {
    const row = rows[index];
    const confidence = made[index]?.confidence;
    if (!row) return [];
    return {
      id: missId(record.scenario, row.before),
      scenario: record.scenario,
      rules: record.rules,
      entries: entriesBefore(game, index),
      choice: row.choice,
      cost: costs[index] ?? 0,
      isTurningPoint: row.isTurningPoint,
      ...(confidence && { confidence }),
      game: record.id,
      missedAt: record.updatedAt,
    };
  });
}

/** The decision of a miss, counted from 0. */
export function decisionOf({ entries }: Miss): number {
  return entries.filter(({ type }) => type === 'choose').length;
}
