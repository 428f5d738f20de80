/** What a process of phones is told to do; each order is answered once with a report of its kind. */
export type Order =
  /** Opens one phone for each entry, which names its room, at random moments of the next `over` ms. */
  | { readonly type: 'join'; readonly url: string; readonly rooms: readonly string[]; readonly over: number }
  /** Has every phone vote at a random moment of the next `over` ms, and one in ten change its mind once. */
  | { readonly type: 'vote'; readonly over: number };

/** All moments in milliseconds since 1970, with fractions. */
export type Report =
  | { readonly type: 'join'; readonly latencies: readonly number[]; readonly failed: number }
  | {
      readonly type: 'vote';
      /** When each phone sent its first vote, by room. */
      readonly sent: Readonly<Record<string, readonly number[]>>;
      /** From each vote to its acknowledgement. */
      readonly latencies: readonly number[];
      /** Votes that were not acknowledged as counted. */
      readonly failed: number;
      /** The last acknowledged choice of every phone, counted by room. */
      readonly truth: Truth;
      /** Most messages that one phone got since the last report, answers to its own left out. */
      readonly messages: number;
    };

/** What a process of phones that return by themselves is told, and reports once all of them have a vote counted. */
export interface ReturnOrder {
  readonly url: string;
  readonly room: string;
  readonly count: number;
  /** Milliseconds over which the votes are spread. */
  readonly over: number;
}
export type ReturnReport =
  | { readonly type: 'joined' | 'voting' }
  | {
      readonly type: 'settled';
      readonly truth: Truth;
      /** From the loss of the server to the welcome after it, for each phone that lost it. */
      readonly back: readonly number[];
    };

/** Votes by choice, by room. */
export type Truth = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** This moment, comparable between the processes of a machine. */
export function moment(): number {
  return performance.timeOrigin + performance.now();
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Counts choices by room. */
export function truthOf(votes: readonly { readonly room: string; readonly choice: string }[]): Truth {
  const truth: Record<string, Record<string, number>> = {};
  for (const { room, choice } of votes) {
    const counts = truth[room] ?? {};
    counts[choice] = (counts[choice] ?? 0) + 1;
    truth[room] = counts;
  }
  return truth;
}
