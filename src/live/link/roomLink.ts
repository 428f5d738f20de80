import type { JoinRefusal } from '../protocol/hello.ts';
import type { Parting } from '../protocol/push.ts';
import type { CommandEvent } from '../roomEvent.ts';
import type { RoomView } from '../roomView.ts';

/** How a window stands to its room. */
export type Linked =
  | {
      readonly type: 'joining';
      /** The server answers, but cannot look into its rooms: it is asked again until it can. */
      readonly unavailable?: true;
    }
  | {
      readonly type: 'live';
      readonly view: RoomView;
      /** False while the server cannot be reached: the last view stays. */
      readonly connected: boolean;
      /** What to add to this machine's clock to get the one of `view.timer`, in milliseconds. */
      readonly clockOffset: number;
      /** Whether this window may act. */
      readonly driver: boolean;
    }
  | { readonly type: 'refused'; readonly reason: Exclude<JoinRefusal, 'unavailable'> }
  | { readonly type: 'gone'; readonly reason: Parting };

/** A room as a window holds it, whether a server keeps it (`connectRoom`) or the windows (`shareRoom`). */
export interface RoomLink {
  readonly getState: () => Linked;
  /** Calls back after each change. @returns its undo */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Commands events, all or none, upon the turn that this window shows: when another window was faster, nothing
   * happens, so that a step pressed in both counts once. Without a connection nothing happens either.
   */
  readonly act: (...events: readonly CommandEvent[]) => void;
  readonly close: () => void;
}
