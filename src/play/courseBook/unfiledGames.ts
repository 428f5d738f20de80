import type { GameRecord } from '../../store/index.ts';
import type { App } from '../../ui/index.ts';
import { courseBookOf } from './courseBookOf.ts';

/** The finished games that are not in the book yet, the oldest first. */
export function unfiledGames(app: App): readonly GameRecord[] {
  const { filed } = courseBookOf(app).state.getState();
  return app.logbook.state
    .getState()
    .games.filter(({ id, result }) => result && !filed.has(id))
    .sort((a, b) => a.updatedAt - b.updatedAt);
}
