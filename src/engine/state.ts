/** Where a game stands. Plain data; every field is an integer except `node`. */
export interface GameState {
  readonly node: string;
  /** The watch, 0 to 100. */
  readonly speed: number;
  /** The compass, 0 to 100: 100 due north (signature), 50 due east, 0 due south. */
  readonly direction: number;
  /** Legs already sailed, 0 to the horizon. */
  readonly legs: number;
  /** Y, north gained, in units of 1/10000 leg. */
  readonly northing: number;
  /** L, distance walked, same unit. */
  readonly distance: number;
  /** Calendar weeks, shown and never scored. */
  readonly weeks: number;
  /** Bit i is set when flag i of the scenario is. */
  readonly flags: number;
}
