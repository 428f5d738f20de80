import { assertNever, type LogEntry, type Replay, type Route, replay } from '../engine/index.ts';
import { enter, type RoomPhase, type RoomState, takenUp } from './roomState.ts';

/** The way that stands without its last step. */
function withoutLast(route: Route, { moves }: Replay): Replay {
  return replay(
    route,
    moves
      .slice(0, -1)
      .map(
        ({ choice }): LogEntry => (choice === undefined ? { type: 'continue' } : { type: 'choose', choice }),
      ),
  );
}

/**
 * One step back: the undo of a step forward, down to the title. A vote that was only closed is open again with
 * its ballots; one whose result was seen, or that was left, is asked in a new epoch. What was said until then
 * stands as long as its vote does.
 */
export function backward(route: Route, room: RoomState): RoomState {
  const to = (phase: RoomPhase): RoomState => enter(room, phase);
  switch (room.phase) {
    case 'lobby':
      return room;
    case 'frame':
    case 'crm': {
      const last = room.game.moves.at(-1);
      if (!last) return to('lobby');
      if (last.choice !== undefined) return to('played');
      return { ...to('frame'), game: withoutLast(route, room.game) };
    }
    case 'open':
      return { ...to('frame'), epoch: room.epoch + 1 };
    case 'closed':
      return to('open');
    case 'revealed':
      return { ...to('open'), votes: {}, sureness: {}, decided: undefined, epoch: room.epoch + 1 };
    case 'played': {
      const round = room.rounds.at(-1);
      if (!round) throw new Error('A choice was played in a room without rounds');
      return {
        ...to('revealed'),
        ...takenUp(round),
        game: withoutLast(route, room.game),
        rounds: room.rounds.slice(0, -1),
        epoch: room.epoch + 1,
      };
    }
    case 'runOut':
      return to('crm');
    case 'ending':
      return to('runOut');
    case 'review':
      return to('ending');
    default:
      return assertNever(room.phase);
  }
}
