import { parseVote, type VoteMessage } from '../protocol/vote.ts';
import type { SeatStorage } from './phoneLink.ts';

/** What a phone keeps of one room. */
export interface Seat {
  readonly tok: () => string | undefined;
  readonly keepTok: (tok: string) => void;
  /** The vote that no answer has settled yet. */
  readonly vote: () => VoteMessage | undefined;
  readonly keepVote: (vote: VoteMessage | undefined) => void;
  readonly forget: () => void;
}

/** The seat of a room, by its code: the tabs of a phone share it. */
export function seatIn(storage: SeatStorage, room: string): Seat {
  const tokKey = `seat/${room}`;
  const voteKey = `vote/${room}`;
  return {
    tok: () => storage.get(tokKey),
    keepTok: (tok) => void storage.set(tokKey, tok),
    vote: () => {
      try {
        return parseVote(JSON.parse(storage.get(voteKey) ?? 'null'));
      } catch {
        return undefined;
      }
    },
    keepVote: (vote) => {
      if (vote) storage.set(voteKey, JSON.stringify(vote));
      else storage.remove(voteKey);
    },
    forget: () => {
      storage.remove(tokKey);
      storage.remove(voteKey);
    },
  };
}
