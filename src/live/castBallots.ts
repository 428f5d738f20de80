import type { Route } from '../engine/index.ts';
import type { Ballot } from './ballot.ts';
import { choiceFault } from './refusal.ts';
import type { RoomState } from './roomState.ts';

/** Why a ballot does not count: of another decision or epoch, the vote is closed, paused, or no such choice. */
export type BallotFault = 'stale' | 'closed' | 'paused' | 'unknown';

/**
 * Why a ballot would be left out of a room now, or nothing: the server answers by it before it writes, and the
 * rules apply it again when the ballot comes.
 */
export function ballotFault(route: Route, room: RoomState, ballot: Ballot): BallotFault | undefined {
  if (ballot.node !== room.game.state.node || ballot.epoch !== room.epoch) return 'stale';
  if (room.phase !== 'open' || room.ended) return 'closed';
  if (room.paused) return 'paused';
  return choiceFault(route, room, ballot.choice) ? 'unknown' : undefined;
}

/** Counts a group of ballots in its order, the last one of each voter; faulty ones are left out. */
export function castBallots(route: Route, room: RoomState, group: readonly Ballot[]): RoomState {
  const counted = group.filter((ballot) => ballotFault(route, room, ballot) === undefined);
  if (counted.length === 0) return room;
  const cast = Object.fromEntries(counted.map((ballot) => [ballot.voter, ballot]));
  return { ...room, ballots: { ...room.ballots, ...cast } };
}
