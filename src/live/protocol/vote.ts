import { boolean, object, optional, picklist } from 'valibot';
import type { SurenessLevel } from '../ballot.ts';
import { confidenceSchema, idSchema, wholeSchema } from '../eventSchema.ts';
import { read } from './read.ts';

/**
 * `ok` counted and written; `same` a message that came before, or before the one that counts; `closed`, `stale` and `paused` not counted;
 * `slow` not counted, to be sent again later; `bad` nothing that can be voted for.
 */
const VOTE_STATUSES = ['ok', 'same', 'closed', 'stale', 'slow', 'paused', 'bad'] as const;
export type VoteStatus = (typeof VOTE_STATUSES)[number];

const voteSchema = object({
  q: idSchema,
  epoch: wholeSchema,
  c: idSchema,
  conf: optional(confidenceSchema),
  mid: wholeSchema,
});

/** A phone's vote. Sent again with the same `mid` it counts once, and never over one with a higher `mid`. */
export interface VoteMessage {
  /** Id of the decision. */
  readonly q: string;
  readonly epoch: number;
  /** Id of the choice. */
  readonly c: string;
  readonly conf?: SurenessLevel | undefined;
  /** Number of the message: higher than that of any other vote of this participant on the question. */
  readonly mid: number;
}

const voteAckSchema = object({
  mid: wholeSchema,
  status: picklist(VOTE_STATUSES),
  seq: wholeSchema,
  changed: optional(boolean()),
});

export interface VoteAck {
  readonly mid: number;
  readonly status: VoteStatus;
  /** Number of the last event in the log. */
  readonly seq: number;
  /** With `ok`: the vote took the place of a former one. */
  readonly changed?: boolean | undefined;
}

export function parseVote(data: unknown): VoteMessage | undefined {
  return read(voteSchema, data);
}

export function parseVoteAck(data: unknown): VoteAck | undefined {
  return read(voteAckSchema, data);
}
