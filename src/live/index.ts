export { applyRoom, MAX_HANDS } from './applyRoom.ts';
export {
  type Ballot,
  type Ballots,
  countBallots,
  type Sureness,
  type SurenessLevel,
  totalOf,
  type Votes,
} from './ballot.ts';
export { type BallotFault, ballotFault } from './castBallots.ts';
export type { RoomRefusal, RoomStep } from './refusal.ts';
export { replayRoom } from './replayRoom.ts';
export type { CommandEvent, Panel, RoomEvent } from './roomEvent.ts';
export { type LoggedEvent, parseLoggedEvent, parseRoomLog, type RoomLog } from './roomLog.ts';
export {
  emptyRoom,
  type Hands,
  type RoomPhase,
  type RoomState,
  type Round,
} from './roomState.ts';
export { choiceToPlay, supportOf, type Tally, tallyOf } from './tally.ts';
