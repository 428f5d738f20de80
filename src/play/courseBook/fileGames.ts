import type { Solution } from '../../analysis/index.ts';
import { missed } from '../../store/courseBook/schedule.ts';
import type { Card, GameRecord } from '../../store/index.ts';
import { type App, loadScenario } from '../../ui/index.ts';
import { replayFrom } from '../game/openRecord.ts';
import { courseBookOf } from './courseBookOf.ts';
import { decisionOf, missesOf } from './missesOf.ts';
import { unfiledGames } from './unfiledGames.ts';

/**
 * Enters the costly decisions of every finished game that is not in the book yet, the oldest game first. A
 * game whose scenario cannot be had, or was not solved, is left for another time.
 */
export async function fileGames(app: App): Promise<void> {
  const book = courseBookOf(app);
  const loads = new Map<string, ReturnType<typeof loadScenario>>();
  for (const record of unfiledGames(app)) {
    const loading = loads.get(record.scenario) ?? loadScenario(record.scenario, app.ownScenarios);
    loads.set(record.scenario, loading);
    const loaded = await loading;
    if (loaded.type !== 'loaded' || loaded.solution.voyage.estimated) continue;
    const cards = cardsOf(loaded.solution, record, book.state.getState().cards);
    app.notices.tellFault(book.file(record.id, cards));
  }
}

function cardsOf(solution: Solution, record: GameRecord, cards: readonly Card[]): readonly Card[] {
  const replayed = (replayFrom(record) ?? 1) - 1;
  return missesOf(solution, record).flatMap((miss) => {
    const known = cards.find(({ id }) => id === miss.id);
    // What stands before the decision that a game was replayed from was not answered once more.
    return known && known.rules === miss.rules && decisionOf(miss) < replayed ? [] : missed(miss, known);
  });
}
