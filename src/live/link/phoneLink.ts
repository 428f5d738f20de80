import type { SurenessLevel } from '../ballot.ts';
import type { PhoneView } from '../phoneView.ts';
import type { JoinRefusal } from '../protocol/hello.ts';
import type { Parting } from '../protocol/push.ts';
import type { VoteStatus } from '../protocol/vote.ts';

/** The latest vote given on this phone, and what became of it. */
export interface Cast {
  /** Id of the decision, and its epoch. */
  readonly q: string;
  readonly epoch: number;
  readonly choice: string;
  readonly confidence?: SurenessLevel | undefined;
  /** Number of its message. */
  readonly mid: number;
  /** It took the place of a vote for another choice. */
  readonly changed: boolean;
  /** `sending`, `slow` and `paused` are sent again by themselves as long as the question is open. */
  readonly status: 'sending' | Exclude<VoteStatus, 'same'>;
}

/** How a phone stands to its room. */
export type PhoneLinked =
  | {
      readonly type: 'joining';
      /** False once an attempt to reach the server has failed. */
      readonly connected: boolean;
      /** The server answers, but cannot look into its rooms: it is asked again until it can. */
      readonly unavailable?: true;
    }
  | {
      readonly type: 'live';
      readonly view: PhoneView;
      /** False while the server cannot be reached: the last view stays, and a vote waits. */
      readonly connected: boolean;
      /** What to add to this phone's clock to get the one of `view.timer`, in milliseconds. */
      readonly clockOffset: number;
      readonly cast?: Cast | undefined;
    }
  | { readonly type: 'refused'; readonly reason: Exclude<JoinRefusal, 'unavailable'> }
  | { readonly type: 'gone'; readonly reason: Parting };

/** A phone's seat in a room. */
export interface PhoneLink {
  readonly getState: () => PhoneLinked;
  /** Calls back after each change. @returns its undo */
  readonly subscribe: (listener: () => void) => () => void;
  /** Votes on the open question, over the former vote. Kept until the server has answered. */
  readonly vote: (choice: string, confidence?: SurenessLevel) => void;
  /** Takes the seat again after another tab took it. */
  readonly retake: () => void;
  readonly close: () => void;
}

/** Where a phone keeps its seat and the vote under way, as texts by key. */
export interface SeatStorage {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, text: string) => unknown;
  readonly remove: (key: string) => void;
}
