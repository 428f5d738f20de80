import type { Route } from '../engine/index.ts';
import type { Ballot } from './ballot.ts';
import { choiceFault } from './refusal.ts';
import type { RoomState } from './roomState.ts';

/**
 * Why a ballot does not count: of another decision or epoch, the vote is closed, paused, no such choice, or a message
 * that came before the one that stands.
 */
export type BallotFault = 'stale' | 'closed' | 'paused' | 'unknown' | 'old';

/**
 * Why a ballot would be left out of a room now, or nothing: the server answers by it before it writes, and the
 * rules apply it again when the ballot comes.
 */
export function ballotFault(route: Route, room: RoomState, ballot: Ballot): BallotFault | undefined {
  if (ballot.node !== room.game.state.node || ballot.epoch !== room.epoch) return 'stale';
  if (room.phase !== 'open' || room.ended) return 'closed';
  if (room.paused) return 'paused';
  if (choiceFault(route, room, ballot.choice)) return 'unknown';
  const standing = Object.hasOwn(room.ballots, ballot.voter) ? room.ballots[ballot.voter] : undefined;
  return standing && standing.mid >= ballot.mid ? 'old' : undefined;
}

/** Counts a group of ballots, of each voter the one of the highest number; faulty ones are left out. */
export function castBallots(route: Route, room: RoomState, group: readonly Ballot[]): RoomState {
  const cast = new Map<string, Ballot>();
  for (const ballot of group) {
    const former = cast.get(ballot.voter);
    if (ballotFault(route, room, ballot) === undefined && !(former && former.mid >= ballot.mid))
      cast.set(ballot.voter, ballot);
  }
  return cast.size === 0 ? room : { ...room, ballots: { ...room.ballots, ...Object.fromEntries(cast) } };
}
