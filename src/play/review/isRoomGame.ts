import type { GameRecord } from '../../store/index.ts';
import { replayFrom } from '../game/openRecord.ts';

/** Whether a room played the game and its file was opened here: it is nobody's own score, nor anybody's mistakes. */
export function isRoomGame(record: GameRecord): boolean {
  return record.replayOf !== undefined && replayFrom(record) === undefined;
}
