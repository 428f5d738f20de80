/** What the facilitator can lay over the room's screen on demand. */
export const PANELS = ['why', 'question'] as const;
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
  /** The facilitator decides, where the hands did not. */
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
  | { readonly type: 'panel'; readonly panel: Panel | undefined };
