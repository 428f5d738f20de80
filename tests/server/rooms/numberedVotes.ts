import type { VoteAck } from '../../../src/live/index.ts';
import type { Joined } from './venue.ts';

/** What the n-th phone votes for: one in three is fast. */
export const choiceOf = (index: number) => (index % 3 === 0 ? 'fast' : 'slow');

/** Votes of numbered phones, whose server may die meanwhile. */
export function numberedVotes() {
  const acks = new Map<number, VoteAck>();
  return {
    /** Resolves with the answer, or without one when the connection broke. */
    send: async (phone: Joined, index: number) => {
      const ack = await phone.vote({ c: choiceOf(index), mid: index + 1 }).catch(() => undefined);
      if (ack) acks.set(index, ack);
    },
    /** The phones that were told that their vote counts. */
    acknowledged: () => [...acks].filter(([, { status }]) => status === 'ok').map(([index]) => index),
  };
}
