import { entriesBefore, type LocalText, type LogEntry, type Route, replay } from '../engine/index.ts';
import { type Sureness, totalOf, type Votes } from './ballot.ts';
import type { Panel } from './roomEvent.ts';
import { emptyRoom, type Hands, type RoomPhase, type RoomState, type Round } from './roomState.ts';

/** What a room plays. */
export interface RoomAbout {
  /** Code by which phones join; a room without a server has none. */
  readonly code?: string | undefined;
  readonly scenario: {
    /** Id of a shipped scenario, or the key of an own one. */
    readonly key: string;
    readonly title: LocalText;
  };
}

/**
 * What the room's screen and the console receive (live page, Protocol), as JSON: no ballot ever, and no count
 * of votes before the reveal.
 */
export interface RoomView extends RoomAbout {
  readonly v: 1;
  /** Number of the last event in the log, votes included. */
  readonly seq: number;
  /** What a command has to follow (`RoomState.turn`). */
  readonly turn: number;
  readonly phase: RoomPhase;
  readonly epoch: number;
  /** The way that stands. */
  readonly entries: readonly LogEntry[];
  readonly rounds: readonly Round[];
  readonly history: readonly Round[];
  readonly hands: Hands;
  readonly votes: Votes;
  readonly sureness: Sureness;
  readonly decided?: string | undefined;
  readonly figure?: number | undefined;
  readonly blackout: boolean;
  readonly panel?: Panel | undefined;
  readonly asksConfidence: boolean;
  readonly locked: boolean;
  readonly paused: boolean;
  readonly ended: boolean;
  readonly timer?: number | undefined;
  /** How many phones are connected. */
  readonly present: number;
  /** How many have voted on the decision at hand. */
  readonly voted: number;
}

/** How many phones have voted on the decision at hand, never what; for the server, which alone has ballots. */
export function votedIn({ ballots, votes }: RoomState): number {
  return Math.max(Object.keys(ballots).length, totalOf(votes));
}

/**
 * The view of screens and consoles.
 * @param seq number of the last event in the log
 * @param present how many phones are connected
 */
export function viewOf(room: RoomState, about: RoomAbout, seq: number, present: number): RoomView {
  const { key, title } = about.scenario;
  return {
    v: 1,
    code: about.code,
    scenario: { key, title },
    seq,
    turn: room.turn,
    phase: room.phase,
    epoch: room.epoch,
    entries: entriesBefore(room.game, room.rounds.length),
    rounds: room.rounds,
    history: room.history,
    hands: room.hands,
    votes: room.votes,
    sureness: room.sureness,
    decided: room.decided,
    figure: room.figure,
    blackout: room.blackout,
    panel: room.panel,
    asksConfidence: room.asksConfidence,
    locked: room.locked,
    paused: room.paused,
    ended: room.ended,
    timer: room.timer,
    present,
    voted: votedIn(room),
  };
}

/** The room of a view, as far as a screen may know it: the same rules and drawings serve both. */
export function roomOf(route: Route, view: RoomView): RoomState {
  return {
    ...emptyRoom(route),
    game: replay(route, view.entries),
    phase: view.phase,
    epoch: view.epoch,
    rounds: view.rounds,
    history: view.history,
    hands: view.hands,
    votes: view.votes,
    sureness: view.sureness,
    decided: view.decided,
    figure: view.figure,
    blackout: view.blackout,
    panel: view.panel,
    asksConfidence: view.asksConfidence,
    locked: view.locked,
    paused: view.paused,
    ended: view.ended,
    timer: view.timer,
    turn: view.turn,
  };
}
