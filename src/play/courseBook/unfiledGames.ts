import type { GameRecord } from '../../store/index.ts';
import type { App } from '../../ui/index.ts';
import { isRoomGame } from '../review/isRoomGame.ts';
import { courseBookOf } from './courseBookOf.ts';

/** The player's finished games that are not in the book yet, the oldest first. */
export function unfiledGames(app: App): readonly GameRecord[] {
  const { filed } = courseBookOf(app).state.getState();
  return app.logbook.state
    .getState()
    .games.filter((game) => game.result && !filed.has(game.id) && !isRoomGame(game))
    .sort((a, b) => a.updatedAt - b.updatedAt);
}
