export { applyRoom, MAX_HANDS, type RoomRefusal, type RoomStep, replayRoom } from './room.ts';
export type { Panel, RoomEvent } from './roomEvent.ts';
export { parseRoomLog, type RoomLog } from './roomLog.ts';
export {
  emptyRoom,
  type Hands,
  type RoomPhase,
  type RoomState,
  type Round,
} from './roomState.ts';
export { choiceToPlay, type Tally, tallyOf } from './tally.ts';
