import type { CommandAck, CommandMessage, VoteAck, VoteMessage } from '../../live/index.ts';

/** What waits to be written to a room's log, in the order in which it came. */
export type RoomJob =
  | {
      readonly type: 'vote';
      readonly voter: string;
      readonly message: VoteMessage;
      readonly answer: (ack: VoteAck) => void;
    }
  | { readonly type: 'command'; readonly message: CommandMessage; readonly answer: (ack: CommandAck) => void }
  /** The time of the vote is over. */
  | { readonly type: 'deadline' };
