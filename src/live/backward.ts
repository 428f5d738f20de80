import { assertNever, type LogEntry, type Replay, type Route, replay } from '../engine/index.ts';
import type { RoomPhase, RoomState } from './roomState.ts';

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

/** One step back in a room that has begun: the undo of a step forward, down to the title. */
export function backward(route: Route, room: RoomState): RoomState {
  const to = (phase: RoomPhase): RoomState => ({ ...room, phase, panel: undefined });
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
      return to('frame');
    case 'closed':
      return to('open');
    case 'revealed':
      return to('open');
    case 'played': {
      const round = room.rounds.at(-1);
      return {
        ...to('revealed'),
        game: withoutLast(route, room.game),
        rounds: room.rounds.slice(0, -1),
        hands: round?.hands ?? {},
        decided: round?.by === 'facilitator' ? round.choice : undefined,
        figure: undefined,
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
