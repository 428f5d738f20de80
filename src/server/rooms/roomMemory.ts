import type { RoomState } from '../../live/index.ts';

/** Message ids remembered of a participant for one question, and of the facilitators for a room. */
const VOTE_IDS = 64;
const COMMAND_IDS = 256;

/**
 * Which messages were acted on, so that one that comes again, late or replayed, does nothing. What is forgotten at a
 * restart does no harm: a vote sent again says what the log says already, a command sent again is of an older turn.
 */
export interface RoomMemory {
  readonly knowsVote: (room: RoomState, voter: string, mid: string) => boolean;
  readonly knowsCommand: (cid: string) => boolean;
  readonly keepVote: (room: RoomState, voter: string, mid: string) => void;
  readonly keepCommand: (cid: string) => void;
}

function keep(ids: Set<string>, id: string, most: number): void {
  ids.add(id);
  for (const oldest of ids) {
    if (ids.size <= most) return;
    ids.delete(oldest);
  }
}

/** A memory of nothing yet. */
export function roomMemory(): RoomMemory {
  const commands = new Set<string>();
  let question = '';
  let votes = new Map<string, Set<string>>();
  const votesOf = ({ epoch, game }: RoomState) => {
    const now = `${epoch} ${game.state.node}`;
    if (now !== question) votes = new Map();
    question = now;
    return votes;
  };
  return {
    knowsVote: (room, voter, mid) => votesOf(room).get(voter)?.has(mid) ?? false,
    knowsCommand: (cid) => commands.has(cid),
    keepVote(room, voter, mid) {
      const ids = votesOf(room).get(voter) ?? new Set();
      votesOf(room).set(voter, ids);
      keep(ids, mid, VOTE_IDS);
    },
    keepCommand: (cid) => keep(commands, cid, COMMAND_IDS),
  };
}
