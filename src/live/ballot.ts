/** Longest id of a participant, a node or a choice, in characters. */
export const MAX_ID = 64;

/** How sure a voter is: the place in the engine's `CONFIDENCES`, guess, likely, sure. */
export type SurenessLevel = 0 | 1 | 2;

/** One vote of one participant; the last one of a voter counts. Ballots never leave the server. */
export interface Ballot {
  /** Random id of a participant, good for one session. */
  readonly voter: string;
  readonly choice: string;
  readonly confidence?: SurenessLevel;
  /** The epoch in which it was cast; of another epoch it is stale. */
  readonly epoch: number;
  /** The decision that it answers. */
  readonly node: string;
  /** Number of its message: a participant counts up, and a ballot of no higher number than the one that stands is old. */
  readonly mid: number;
}

/** The ballots of the decision at hand, by voter: one each. */
export type Ballots = Readonly<Record<string, Ballot>>;

/** Votes by choice id; a choice without any is missing. */
export type Votes = Readonly<Record<string, number>>;

/** How many of a choice's voters said guess, likely, sure; a choice of which nothing was said is missing. */
export type Sureness = Readonly<Record<string, readonly [number, number, number]>>;

/** Counts ballots from nothing: a tally is derived each time, never kept up (live page, double vote). */
export function countBallots(ballots: Ballots): { readonly votes: Votes; readonly sureness: Sureness } {
  const votes: Record<string, number> = {};
  const sureness: Record<string, [number, number, number]> = {};
  for (const { choice, confidence } of Object.values(ballots)) {
    votes[choice] = (votes[choice] ?? 0) + 1;
    if (confidence === undefined) continue;
    const levels = sureness[choice] ?? [0, 0, 0];
    levels[confidence] += 1;
    sureness[choice] = levels;
  }
  return { votes, sureness };
}

/** How many voted in a count. */
export function totalOf(votes: Votes): number {
  return Object.values(votes).reduce((sum, count) => sum + count, 0);
}
