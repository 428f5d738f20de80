/** How sure a player says to be of a choice, before anything is seen of it (learning page). */
export const CONFIDENCES = ['guess', 'likely', 'sure'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One thing the player did. Choices are kept by id, so that editing texts or order loses no game. */
export type LogEntry =
  | { readonly type: 'choose'; readonly choice: string }
  | { readonly type: 'continue' }
  /** Said of the choice that follows. */
  | { readonly type: 'confidence'; readonly level: Confidence }
  /** Takes the last choice back, with what followed it. Once a game; never in exam mode, which the rules do not know (rulings, 7). */
  | { readonly type: 'takeBack' }
  /** The player's own figure for the CRM, 0 to 100. */
  | { readonly type: 'forecast'; readonly percent: number };

/** A game as it is saved: replaying it gives every state again (rulings, 9). A new kind of entry raises no version. */
export interface GameLog {
  readonly version: 1;
  readonly scenario: string;
  /** Hash of the rule fields (`rulesHash`) on which the entries were made. */
  readonly rules: string;
  readonly entries: readonly LogEntry[];
}
