import { type Loaded, useScenarioTexts } from '../../index.ts';
import type { RoomScene } from './scene.ts';
import { type RoomSession, useRoom } from './useRoom.ts';

/** A room ready to be drawn, or why it is not. */
export type Scened =
  | { readonly type: 'scene'; readonly scene: RoomScene }
  | Exclude<RoomSession, { readonly type: 'held' }>;

/** The scene of a loaded scenario in its room, for either window. */
export function useScene(loaded: Loaded, code: string | undefined, role: 'screen' | 'console'): Scened {
  const { solution, own } = loaded;
  const { voyage } = solution;
  const say = useScenarioTexts(voyage.scenario);
  const session = useRoom(loaded, code, role);
  if (session.type !== 'held') return session;
  const { room, act, live, clockOffset } = session;
  return { type: 'scene', scene: { solution, voyage, room, act, say, own, live, clockOffset } };
}
