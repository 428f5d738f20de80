import type { Solution } from '../../analysis/index.ts';
import type { Mode, Session } from '../../store/index.ts';

/** What the screens of a running game share. */
export interface GameScene {
  readonly session: Session;
  readonly solution: Solution;
  /** True for the player's own file: its busts are drawn on the spot. */
  readonly own: boolean;
  /** The mode the game was begun in; a change in the settings applies to the next one (rulings, 7). */
  readonly mode: Mode;
  /** The decision that this game was replayed from, counted from 1; nothing for a whole game. */
  readonly replayFrom: number | undefined;
  /** Opens the menu over the game. */
  readonly onMenu: () => void;
}
