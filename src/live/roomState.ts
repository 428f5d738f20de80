import { emptyReplay, type Replay, type Route } from '../engine/index.ts';
import type { Ballots, Sureness, Votes } from './ballot.ts';
import type { Panel } from './roomEvent.ts';

/**
 * Phases of a room: the title, then for each decision the line alone, the vote, its result and what it
 * brought (live page); at the end the CRM's figure, the run-out, the ending and the list of decisions.
 */
export const ROOM_PHASES = [
  'lobby',
  'frame',
  'open',
  'closed',
  'revealed',
  'played',
  'crm',
  'runOut',
  'ending',
  'review',
] as const;
export type RoomPhase = (typeof ROOM_PHASES)[number];

/** Hands by choice id; a choice without any may be missing. */
export type Hands = Readonly<Record<string, number>>;

export const DECIDERS = ['votes', 'hands', 'facilitator'] as const;

/** One decision that the room played. */
export interface Round {
  readonly node: string;
  readonly choice: string;
  /** Raised hands that were counted, on their own or added to the phones' votes. */
  readonly hands: Hands;
  /** Votes from phones. */
  readonly votes: Votes;
  readonly sureness: Sureness;
  /** What decided: phones (hands may have been added), hands alone, or the facilitator. */
  readonly by: (typeof DECIDERS)[number];
  /** The epoch in which it was played. */
  readonly epoch: number;
}

/**
 * A room, of one shape on the server and on screens; what only the server knows is empty on screens.
 */
export interface RoomState {
  readonly phase: RoomPhase;
  /** Raised whenever a decision is taken up again: a vote of an earlier epoch is stale. */
  readonly epoch: number;
  /** The way that stands. */
  readonly game: Replay;
  /** The decisions of that way, in step with the choices of `game.moves`. */
  readonly rounds: readonly Round[];
  /** Every decision ever played, the abandoned branches included. */
  readonly history: readonly Round[];
  /** Hands of the decision at hand. */
  readonly hands: Hands;
  /** Votes from phones for the decision at hand; always empty on a screen. */
  readonly ballots: Ballots;
  /** What the ballots say; empty until the reveal. */
  readonly votes: Votes;
  /** How sure the voters are; empty until the reveal. */
  readonly sureness: Sureness;
  /** What the facilitator decided for the decision at hand. */
  readonly decided: string | undefined;
  /** The figure that the room writes into the CRM, 0 to 100. */
  readonly figure: number | undefined;
  readonly blackout: boolean;
  readonly panel: Panel | undefined;
  /** Whether phones are asked how sure they are. */
  readonly asksConfidence: boolean;
  /** Whether nobody new may join. */
  readonly locked: boolean;
  /** Whether votes are left uncounted. */
  readonly paused: boolean;
  readonly ended: boolean;
  /** When the vote ends, in milliseconds since 1970; it goes with its phase. */
  readonly timer: number | undefined;
  /** How many events other than ballots the room has seen: what a command is expected to follow. */
  readonly turn: number;
}

/** A room before anything happened. */
export function emptyRoom(route: Route): RoomState {
  return {
    phase: 'lobby',
    epoch: 0,
    game: emptyReplay(route),
    rounds: [],
    history: [],
    hands: {},
    ballots: {},
    votes: {},
    sureness: {},
    decided: undefined,
    figure: undefined,
    blackout: false,
    panel: undefined,
    asksConfidence: false,
    locked: false,
    paused: false,
    ended: false,
    timer: undefined,
    turn: 0,
  };
}

/** What is known of a decision before it is asked. */
export const UNASKED = { hands: {}, ballots: {}, votes: {}, sureness: {}, decided: undefined } as const;

/** A new phase takes what lay over the former one away, and its timer. */
export function enter(room: RoomState, phase: RoomPhase): RoomState {
  return { ...room, phase, panel: undefined, timer: undefined };
}

/** What a round said of its decision, taken up again: counts remain, ballots do not. */
export function takenUp({ hands, votes, sureness, by, choice }: Round) {
  return {
    ...UNASKED,
    hands,
    votes,
    sureness,
    decided: by === 'facilitator' ? choice : undefined,
    figure: undefined,
  };
}
