import { type GameState, outcomeOf } from '../../engine/index.ts';
import type { RoomScene } from '../../ui/room/index.ts';

/** Where both gauges stand at this moment: once the deal has sailed on alone, where that left them. */
export function gaugesNow({
  voyage,
  room: { game, phase },
}: Pick<RoomScene, 'voyage' | 'room'>): Pick<GameState, 'speed' | 'direction'> {
  const sailedOn = phase === 'runOut' || phase === 'ending' || phase === 'review';
  return (sailedOn && outcomeOf(voyage, game.state)?.runOut) || game.state;
}
