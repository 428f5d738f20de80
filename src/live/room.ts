import {
  assertNever,
  choicesOf,
  entriesBefore,
  extend,
  isOpen,
  nodeOf,
  type Route,
  replay,
} from '../engine/index.ts';
import { backward } from './backward.ts';
import type { RoomEvent } from './roomEvent.ts';
import { emptyRoom, type RoomPhase, type RoomState } from './roomState.ts';
import { choiceToPlay } from './tally.ts';

/** Most hands that can be counted for one choice. */
export const MAX_HANDS = 999;

/** Why an event was refused; the room is then unchanged. */
export type RoomRefusal = {
  readonly type: 'refused';
  readonly reason: 'wrong-phase' | 'unknown-choice' | 'closed-choice' | 'undecided' | 'bad-number';
};

export type RoomStep = { readonly type: 'applied'; readonly state: RoomState } | RoomRefusal;

const applied = (state: RoomState): RoomStep => ({ type: 'applied', state });
const refused = (reason: RoomRefusal['reason']): RoomRefusal => ({ type: 'refused', reason });

const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

/**
 * One event of a room: the only way in which it changes (live page, Engine). Pure; the game itself moves by
 * the engine's step, so that a room plays by the same rules as one player.
 * @returns the new state, or a refusal
 */
export function applyRoom(route: Route, room: RoomState, event: RoomEvent): RoomStep {
  switch (event.type) {
    case 'next':
      return forward(route, room);
    case 'back':
      return room.phase === 'lobby' ? refused('wrong-phase') : applied(backward(route, room));
    case 'open':
      if (room.phase !== 'frame' || nodeOf(route.scenario, room.game.state.node).type !== 'decision')
        return refused('wrong-phase');
      return applied({ ...enter(room, 'open'), hands: {}, decided: undefined });
    case 'hands':
      if (room.phase !== 'open') return refused('wrong-phase');
      if (!isWhole(event.count, 0, MAX_HANDS)) return refused('bad-number');
      return (
        faultOf(route, room, event.choice) ??
        applied({ ...room, hands: { ...room.hands, [event.choice]: event.count } })
      );
    case 'close':
      return room.phase === 'open' ? applied(enter(room, 'closed')) : refused('wrong-phase');
    case 'reveal':
      return room.phase === 'closed' ? applied(enter(room, 'revealed')) : refused('wrong-phase');
    case 'tie':
      if (room.phase !== 'revealed') return refused('wrong-phase');
      return faultOf(route, room, event.choice) ?? applied({ ...room, decided: event.choice });
    case 'recast':
      if (room.phase !== 'revealed') return refused('wrong-phase');
      return applied({ ...enter(room, 'open'), hands: {}, decided: undefined, epoch: room.epoch + 1 });
    case 'play':
      return room.phase === 'revealed' ? play(route, room) : refused('wrong-phase');
    case 'branch': {
      if (room.phase !== 'played') return refused('wrong-phase');
      const before = backward(route, room);
      return faultOf(route, before, event.choice) ?? play(route, { ...before, decided: event.choice });
    }
    case 'jump':
      return jump(route, room, event.decision);
    case 'forecast':
      if (room.phase !== 'crm') return refused('wrong-phase');
      if (!isWhole(event.percent, 0, 100)) return refused('bad-number');
      return applied({ ...room, figure: event.percent });
    case 'restart':
      return applied({ ...emptyRoom(route), history: room.history, epoch: room.epoch + 1 });
    case 'blackout':
      return applied({ ...room, blackout: event.on });
    case 'panel':
      return applied({ ...room, panel: event.panel });
    default:
      return assertNever(event);
  }
}

/** The longest part of a log that the rules allow, and where it leads: a room resumes by replay. */
export function replayRoom(
  route: Route,
  events: readonly RoomEvent[],
): { readonly state: RoomState; readonly events: readonly RoomEvent[] } {
  let state = emptyRoom(route);
  for (const [index, event] of events.entries()) {
    const step = applyRoom(route, state, event);
    if (step.type === 'refused') return { state, events: events.slice(0, index) };
    state = step.state;
  }
  return { state, events };
}

/** A new phase takes what lay over the former one away. */
function enter(room: RoomState, phase: RoomPhase): RoomState {
  return { ...room, phase, panel: undefined };
}

function faultOf(route: Route, { game }: RoomState, id: string): RoomRefusal | undefined {
  const choice = choicesOf(nodeOf(route.scenario, game.state.node)).find((one) => one.id === id);
  if (!choice) return refused('unknown-choice');
  return isOpen(route.scenario, game.state, choice) ? undefined : refused('closed-choice');
}

/** The phase in which a node is first shown: its line, or at an ending the manager's question. */
function phaseOf(route: Route, node: string): RoomPhase {
  return nodeOf(route.scenario, node).type === 'ending' ? 'crm' : 'frame';
}

function forward(route: Route, room: RoomState): RoomStep {
  const { node } = room.game.state;
  switch (room.phase) {
    case 'lobby':
    case 'played':
      return applied({ ...enter(room, phaseOf(route, node)), hands: {}, decided: undefined });
    case 'frame': {
      const result = extend(route, room.game, { type: 'continue' });
      if (result.type === 'refused') return refused('wrong-phase');
      const { game } = result;
      return applied({ ...enter(room, phaseOf(route, game.state.node)), game });
    }
    case 'crm':
      return applied(enter(room, 'runOut'));
    case 'runOut':
      return applied(enter(room, 'ending'));
    case 'ending':
      return applied(enter(room, 'review'));
    case 'open':
    case 'closed':
    case 'revealed':
    case 'review':
      return refused('wrong-phase');
    default:
      return assertNever(room.phase);
  }
}

function play(route: Route, room: RoomState): RoomStep {
  const choice = choiceToPlay(route, room);
  if (choice === undefined) return refused('undecided');
  const { node } = room.game.state;
  const result = extend(route, room.game, { type: 'choose', choice });
  if (result.type === 'refused') return refused('closed-choice');
  const by = room.decided === undefined ? 'hands' : 'facilitator';
  const round = { node, choice, hands: room.hands, by, epoch: room.epoch } as const;
  return applied({
    ...enter(room, 'played'),
    game: result.game,
    rounds: [...room.rounds, round],
    history: [...room.history, round],
  });
}

function jump(route: Route, room: RoomState, decision: number): RoomStep {
  const round = room.rounds[decision];
  if (!round) return refused('bad-number');
  return applied({
    ...enter(room, 'revealed'),
    game: replay(route, entriesBefore(room.game, decision)),
    rounds: room.rounds.slice(0, decision),
    hands: round.hands,
    decided: round.by === 'facilitator' ? round.choice : undefined,
    figure: undefined,
    epoch: room.epoch + 1,
  });
}
