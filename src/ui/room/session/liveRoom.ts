/** What a room server adds to a room. */
export interface LiveRoom {
  /** Six characters, bare and in capitals. */
  readonly code: string;
  /** False while the server cannot be reached: what was shown last stays. */
  readonly connected: boolean;
  /** Whether this window may command; another facilitator's screen only looks on. */
  readonly driver: boolean;
  /** How many phones are connected, and how many have voted on the decision at hand. */
  readonly present: number;
  readonly voted: number;
}
