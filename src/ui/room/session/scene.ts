import type { Solution } from '../../../analysis/index.ts';
import { type GameState, nodeOf, type ScenarioNode, type Voyage } from '../../../engine/index.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { CommandEvent, RoomState } from '../../../live/index.ts';
import type { LiveRoom } from './liveRoom.ts';

/** What every phase of the room is drawn from. */
export interface RoomScene {
  /** What exact solving knows: what each branch costs, for the facilitator and the debrief. */
  readonly solution: Solution;
  readonly voyage: Voyage;
  readonly room: RoomState;
  readonly act: (...events: readonly CommandEvent[]) => void;
  /** What a server adds; nothing for a room without one. */
  readonly live: LiveRoom | undefined;
  /** What to add to this machine's clock to get the one of the room's timer, in milliseconds. */
  readonly clockOffset: number;
  /** Texts of the scenario. */
  readonly say: Translate;
  /** True for a file opened on this machine: its busts are drawn on the spot. */
  readonly own: boolean;
}

/** What the last decision brought: the move, and the states on either side of it. */
export interface LastMove {
  readonly node: string;
  readonly choice: string;
  readonly before: GameState;
  readonly after: GameState;
}

/** The decision just played; `undefined` where the last step was none. */
export function lastMove({ game }: RoomState): LastMove | undefined {
  const move = game.moves.at(-1);
  if (move?.choice === undefined) return undefined;
  return { node: move.before.node, choice: move.choice, before: move.before, after: move.after };
}

/** The node that the room stands on. */
export function nodeAt({ voyage, room }: Pick<RoomScene, 'voyage' | 'room'>): ScenarioNode {
  return nodeOf(voyage.scenario, room.game.state.node);
}
