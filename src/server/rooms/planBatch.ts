import type { Route } from '../../engine/index.ts';
import {
  applyEvents,
  type Ballot,
  ballotFault,
  type CommandAck,
  type CommandMessage,
  type RoomEvent,
  type RoomState,
  type VoteAck,
  type VoteMessage,
} from '../../live/index.ts';
import type { CommandIds } from './commandIds.ts';
import type { RoomJob } from './roomJob.ts';

/** Most votes written as one event. */
export const GROUP = 64;

/** What a number of jobs come to; nothing of it holds before the events are written. */
export interface Batch {
  readonly events: readonly RoomEvent[];
  readonly state: RoomState;
  /** Tells everybody who asked, once it is known whether the events were kept; `seq` numbers the last event. */
  readonly settle: (kept: boolean, seq: number) => void;
}

const FAULTS = { closed: 'closed', stale: 'stale', paused: 'paused', unknown: 'bad' } as const;

function ballotOf(voter: string, { q, epoch, c, conf, mid }: VoteMessage): Ballot {
  return { voter, choice: c, ...(conf !== undefined && { confidence: conf }), epoch, node: q, mid };
}

/**
 * Works through jobs in their order, on a copy: votes are checked by the rules and put into groups, a command counts
 * on its turn only and with all of its events or none.
 * @param now milliseconds since 1970
 */
export function planBatch(
  route: Route,
  room: RoomState,
  jobs: readonly RoomJob[],
  done: CommandIds,
  now: number,
): Batch {
  let state = room;
  let group = new Map<string, Ballot>();
  const events: RoomEvent[] = [];
  const settled: ((kept: boolean, seq: number) => void)[] = [];
  const commands = new Set<string>();

  const apply = (all: readonly RoomEvent[]) => {
    const step = applyEvents(route, state, all);
    if (step.type === 'refused') return step;
    state = step.state;
    events.push(...all);
    return undefined;
  };
  const endGroup = () => {
    if (group.size > 0) apply([{ type: 'ballots', ballots: [...group.values()] }]);
    group = new Map();
  };

  const vote = (voter: string, message: VoteMessage, answer: (ack: VoteAck) => void) => {
    const { mid } = message;
    const say = (status: VoteAck['status']) => settled.push((_kept, seq) => answer({ mid, status, seq }));
    const ballot = ballotOf(voter, message);
    // Each vote is judged on the one before it of the same participant.
    if (group.has(voter)) endGroup();
    const fault = ballotFault(route, state, ballot);
    if (fault === 'old')
      return settled.push((kept, seq) => answer({ mid, status: kept ? 'same' : 'slow', seq }));
    if (fault) return say(FAULTS[fault]);
    const former = Object.hasOwn(state.ballots, voter) ? state.ballots[voter] : undefined;
    const changed = former !== undefined && former.choice !== ballot.choice;
    group.set(voter, ballot);
    settled.push((kept, seq) =>
      answer(kept ? { mid, status: 'ok', seq, ...(changed && { changed }) } : { mid, status: 'slow', seq }),
    );
    if (group.size >= GROUP) endGroup();
  };

  const command = ({ cid, expectSeq, events: asked }: CommandMessage, answer: (ack: CommandAck) => void) => {
    endGroup();
    const say = (ack: Omit<CommandAck, 'cid' | 'seq'>) => {
      const seq = state.turn;
      settled.push((kept) => answer(kept ? { cid, seq, ...ack } : { cid, seq: room.turn, status: 'slow' }));
    };
    if (done.has(cid) || commands.has(cid)) return say({ status: 'same' });
    if (expectSeq !== state.turn) return say({ status: 'stale' });
    const refusal = apply(asked);
    if (refusal) return say({ status: 'refused', reason: refusal.reason });
    commands.add(cid);
    settled.push((kept) => kept && done.keep(cid));
    say({ status: 'ok' });
  };

  for (const job of jobs) {
    if (job.type === 'vote') vote(job.voter, job.message, job.answer);
    else if (job.type === 'command') command(job.message, job.answer);
    else {
      endGroup();
      if (state.phase === 'open' && state.timer !== undefined && state.timer <= now)
        apply([{ type: 'close' }]);
    }
  }
  endGroup();
  return {
    events,
    state,
    settle: (kept, seq) => {
      for (const tell of settled) tell(kept, seq);
    },
  };
}
