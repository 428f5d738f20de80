import { assertNever, extend, nodeOf, type Route } from '../engine/index.ts';
import { applied, type RoomStep, refused } from './refusal.ts';
import { enter, type RoomPhase, type RoomState, UNASKED } from './roomState.ts';

/** The phase in which a node is first shown: its line, or at an ending the manager's question. */
function phaseOf(route: Route, node: string): RoomPhase {
  return nodeOf(route.scenario, node).type === 'ending' ? 'crm' : 'frame';
}

/** One step forward without a decision: the line is shown, left, or the ending goes on. */
export function forward(route: Route, room: RoomState): RoomStep {
  const { node } = room.game.state;
  switch (room.phase) {
    case 'lobby':
    case 'played':
      return applied({ ...enter(room, phaseOf(route, node)), ...UNASKED });
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
