import { type DecisionNode, nodeOf } from '../../../engine/index.ts';
import { lastMove, type RoomScene } from './scene.ts';

/** The decision that the phase is about: the one asked, or the one just played. */
export function decisionShown({
  voyage,
  room,
}: Pick<RoomScene, 'voyage' | 'room'>): DecisionNode | undefined {
  const id = room.phase === 'played' ? lastMove(room)?.node : room.game.state.node;
  const node = id === undefined ? undefined : nodeOf(voyage.scenario, id);
  return node?.type === 'decision' && room.phase !== 'lobby' ? node : undefined;
}
