import type { Ballot } from './ballot.ts';

/**
 * What the facilitator can have on the room's screen on demand: why and the question over a decision; in the
 * debrief, where none is the tree, the staircase, the turning point as a question, its answer, the decisions.
 */
export const PANELS = ['why', 'question', 'stairs', 'turn', 'answer', 'decisions'] as const;
export type Panel = (typeof PANELS)[number];

/**
 * What happened in a room, in the order in which it happened (live page, Protocol). The log is append-only:
 * going back is an event too, so that nothing the room did is ever erased.
 */
export type RoomEvent =
  /** One step forward without a decision: the line is shown, left, or the ending goes on. */
  | { readonly type: 'next' }
  /** One step back, the exact undo of a step forward. */
  | { readonly type: 'back' }
  | { readonly type: 'open' }
  /** Hands counted for a choice, typed in by the facilitator; the last figure counts. */
  | { readonly type: 'hands'; readonly choice: string; readonly count: number }
  | { readonly type: 'close' }
  | { readonly type: 'reveal' }
  /** The facilitator decides, where the room did not. */
  | { readonly type: 'tie'; readonly choice: string }
  /** The vote is held again, from nothing. */
  | { readonly type: 'recast' }
  | { readonly type: 'play' }
  /** The other branch of the decision just played, at once. */
  | { readonly type: 'branch'; readonly choice: string }
  /** Back to the n-th decision of the way that stands, 0-based. */
  | { readonly type: 'jump'; readonly decision: number }
  /** The figure that the room writes into the CRM, 0 to 100. */
  | { readonly type: 'forecast'; readonly percent: number }
  | { readonly type: 'restart' }
  | { readonly type: 'blackout'; readonly on: boolean }
  | { readonly type: 'panel'; readonly panel: Panel | undefined }
  /** A group of votes from phones, in the order in which they came. Written by the server only. */
  | { readonly type: 'ballots'; readonly ballots: readonly Ballot[] }
  /**
   * When the vote ends, in milliseconds since 1970 by the server's clock (alone, by the window's); nothing
   * stops it. The rules know no clock: whoever keeps the log closes the vote at that time.
   */
  | { readonly type: 'timer'; readonly until: number | undefined }
  /** Nobody new joins. */
  | { readonly type: 'lock'; readonly on: boolean }
  /** No vote is counted. */
  | { readonly type: 'pause'; readonly on: boolean }
  /** Whether phones are asked how sure they are. */
  | { readonly type: 'confidence'; readonly on: boolean }
  /** The session is over: phones say goodbye, exports remain. `back` and `restart` take it up again. */
  | { readonly type: 'end' };

/** What a facilitator can command: everything but votes. */
export type CommandEvent = Exclude<RoomEvent, { readonly type: 'ballots' }>;
