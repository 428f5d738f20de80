export { applyRoom, MAX_HANDS, type RoomRefusal, type RoomStep, replayRoom } from './room.ts';
export { PANELS, type Panel, type RoomEvent } from './roomEvent.ts';
export { parseRoomLog, type RoomLog } from './roomLog.ts';
export {
  emptyRoom,
  type Hands,
  ROOM_PHASES,
  type RoomPhase,
  type RoomState,
  type Round,
} from './roomState.ts';
export { choiceToPlay, type Tally, tallyOf } from './tally.ts';
