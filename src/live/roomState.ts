import { emptyReplay, type Replay, type Route } from '../engine/index.ts';
import type { Panel } from './roomEvent.ts';

/**
 * Phases of a room: the title, then for each decision the line alone, the vote, its result and what it
 * brought (live page); at the end the CRM's figure, the run-out, the ending and the list of decisions.
 */
const ROOM_PHASES = [
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

/** One decision that the room played. */
export interface Round {
  readonly node: string;
  readonly choice: string;
  readonly hands: Hands;
  /** Whether the hands decided, or the facilitator. */
  readonly by: 'hands' | 'facilitator';
  /** The epoch in which it was played. */
  readonly epoch: number;
}

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
  /** What the facilitator decided for the decision at hand. */
  readonly decided: string | undefined;
  /** The figure that the room writes into the CRM, 0 to 100. */
  readonly figure: number | undefined;
  readonly blackout: boolean;
  readonly panel: Panel | undefined;
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
    decided: undefined,
    figure: undefined,
    blackout: false,
    panel: undefined,
  };
}
