export { applyEvents } from './applyEvents.ts';
export { applyRoom, MAX_HANDS } from './applyRoom.ts';
export {
  type Ballot,
  type Ballots,
  type Sureness,
  type SurenessLevel,
  totalOf,
  type Votes,
} from './ballot.ts';
export { type BallotFault, ballotFault } from './castBallots.ts';
export { MAX_GROUP } from './eventSchema.ts';
export { type ConnectPhoneOptions, connectPhone } from './link/connectPhone.ts';
export { type ConnectRoomOptions, connectRoom } from './link/connectRoom.ts';
export type { Cast, PhoneLink, PhoneLinked, SeatStorage } from './link/phoneLink.ts';
export type { Linked, RoomLink } from './link/roomLink.ts';
export { type LogShelf, type ShareRoomOptions, shareRoom } from './link/shareRoom.ts';
export {
  type PhoneChoice,
  type PhonePhase,
  type PhoneView,
  phoneViewOf,
} from './phoneView.ts';
export {
  type CommandAck,
  type CommandMessage,
  type CommandStatus,
  parseCommand,
} from './protocol/command.ts';
export {
  type Hello,
  type JoinRefusal,
  parseHello,
  type Role,
  type Unwelcome,
  type Welcome,
} from './protocol/hello.ts';
export type { ClientEvents, Gone, Parting, Pulse, ServerEvents } from './protocol/push.ts';
export { parseVote, type VoteAck, type VoteMessage, type VoteStatus } from './protocol/vote.ts';
export type { RoomRefusal, RoomStep } from './refusal.ts';
export { replayRoom } from './replayRoom.ts';
export { ROOM_CODE_LENGTH, ROOM_CODE_SIGNS, readRoomCode, shownRoomCode } from './roomCode.ts';
export type { CommandEvent, Panel, RoomEvent } from './roomEvent.ts';
export { type LoggedEvent, parseLoggedEvent, parseRoomLog, type RoomLog } from './roomLog.ts';
export {
  emptyRoom,
  type Hands,
  type RoomPhase,
  type RoomState,
  type Round,
} from './roomState.ts';
export { type RoomAbout, type RoomView, roomOf, viewOf, votedIn } from './roomView.ts';
export { secondsLeft } from './secondsLeft.ts';
export { choiceToPlay, supportOf, type Tally, tallyOf } from './tally.ts';
