import { assertNever, nodeOf, type Route } from '../engine/index.ts';
import { backward } from './backward.ts';
import { countBallots } from './ballot.ts';
import { castBallots } from './castBallots.ts';
import { forward } from './forward.ts';
import { applied, choiceFault, type RoomStep, refused } from './refusal.ts';
import type { RoomEvent } from './roomEvent.ts';
import { emptyRoom, enter, type RoomState, UNASKED } from './roomState.ts';
import { jump, play } from './rounds.ts';

/** Most hands that can be counted for one choice. */
export const MAX_HANDS = 999;

/** What still changes in a room that has ended. */
const AFTER_END: readonly RoomEvent['type'][] = ['back', 'restart', 'ballots', 'blackout', 'panel'];

const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

/**
 * One event of a room: the only way in which it changes (live page, Engine). Pure; the game itself moves by
 * the engine's step, so that a room plays by the same rules as one player. Ballots are never refused: those
 * that do not count are left out (`ballotFault`).
 * @returns the new state, one turn later unless the event held ballots, or a refusal
 */
export function applyRoom(route: Route, room: RoomState, event: RoomEvent): RoomStep {
  if (event.type === 'ballots') return applied(castBallots(route, room, event.ballots));
  if (room.ended && !AFTER_END.includes(event.type)) return refused('ended');
  const step = command(route, room, event);
  return step.type === 'refused' ? step : applied({ ...step.state, turn: room.turn + 1 });
}

function command(
  route: Route,
  room: RoomState,
  event: Exclude<RoomEvent, { readonly type: 'ballots' }>,
): RoomStep {
  switch (event.type) {
    case 'next':
      return forward(route, room);
    case 'back':
      if (room.ended) return applied({ ...room, ended: false });
      return room.phase === 'lobby' ? refused('wrong-phase') : applied(backward(route, room));
    case 'open':
      return open(route, room);
    case 'hands':
      if (room.phase !== 'open') return refused('wrong-phase');
      if (!isWhole(event.count, 0, MAX_HANDS)) return refused('bad-number');
      return (
        choiceFault(route, room, event.choice) ??
        applied({ ...room, hands: { ...room.hands, [event.choice]: event.count } })
      );
    case 'close':
      return room.phase === 'open' ? applied(enter(room, 'closed')) : refused('wrong-phase');
    case 'reveal':
      if (room.phase !== 'closed') return refused('wrong-phase');
      return applied({ ...enter(room, 'revealed'), ...countBallots(room.ballots) });
    case 'tie':
      if (room.phase !== 'revealed') return refused('wrong-phase');
      return choiceFault(route, room, event.choice) ?? applied({ ...room, decided: event.choice });
    case 'recast':
      if (room.phase !== 'revealed') return refused('wrong-phase');
      return applied({ ...enter(room, 'open'), ...UNASKED, epoch: room.epoch + 1 });
    case 'play':
      return room.phase === 'revealed' ? play(route, room) : refused('wrong-phase');
    case 'branch': {
      if (room.phase !== 'played') return refused('wrong-phase');
      const before = backward(route, room);
      return choiceFault(route, before, event.choice) ?? play(route, { ...before, decided: event.choice });
    }
    case 'jump':
      return jump(route, room, event.decision);
    case 'forecast':
      if (room.phase !== 'crm') return refused('wrong-phase');
      if (!isWhole(event.percent, 0, 100)) return refused('bad-number');
      return applied({ ...room, figure: event.percent });
    case 'restart':
      return applied(restart(route, room));
    case 'blackout':
      return applied({ ...room, blackout: event.on });
    case 'panel':
      return applied({ ...room, panel: event.panel });
    case 'timer':
      if (room.phase !== 'open') return refused('wrong-phase');
      if (event.until !== undefined && !isWhole(event.until, 0, Number.MAX_SAFE_INTEGER))
        return refused('bad-number');
      return applied({ ...room, timer: event.until });
    case 'lock':
      return applied({ ...room, locked: event.on });
    case 'pause':
      return applied({ ...room, paused: event.on, timer: undefined });
    case 'confidence':
      return applied({ ...room, asksConfidence: event.on });
    case 'end':
      return applied({ ...room, ended: true, timer: undefined });
    default:
      return assertNever(event);
  }
}

/** A node that was voted on in this epoch is asked in the next one: node and epoch name one vote. */
function open(route: Route, room: RoomState): RoomStep {
  const { node } = room.game.state;
  if (room.phase !== 'frame' || nodeOf(route.scenario, node).type !== 'decision')
    return refused('wrong-phase');
  const again = room.history.some((round) => round.node === node && round.epoch === room.epoch);
  return applied({ ...enter(room, 'open'), ...UNASKED, epoch: room.epoch + (again ? 1 : 0) });
}

/** The title again: the game begins anew, those in the room and what they were told remain. */
function restart(route: Route, room: RoomState): RoomState {
  const { history, asksConfidence, locked, paused } = room;
  return { ...emptyRoom(route), history, asksConfidence, locked, paused, epoch: room.epoch + 1 };
}
