import {
  forecast,
  type GameState,
  type Mood,
  nodeOf,
  type Place,
  progress,
  type Replay,
  type Scenario,
  shown,
  streakOf,
  type Voyage,
} from '../../engine/index.ts';
import type { Telling } from './narration.ts';

/** Whose face is shown: a character of the cast, in a mood. */
export interface Sitter {
  readonly character: string;
  readonly mood: Mood;
}

interface Gauges {
  readonly speed: number;
  readonly direction: number;
}

/** What the meeting shows of the game at the pace of the telling; the numbers are final at once, movement is paint. */
export interface MeetingView extends Gauges {
  readonly place: Place;
  readonly sitter: Sitter | undefined;
  readonly weeks: number;
  /** Legs already sailed when this is told. */
  readonly legs: number;
  /** Forecast and real progress in whole points; the caller hides the second one in an exam. */
  readonly forecast: number;
  readonly progress: number;
  /** Legs running on a held course (play page, 3.2), and whether the reply that is told has just ended them. */
  readonly streak: number;
  readonly broken: boolean;
  /** Gauges and readings before the last move, while its traces stay on the dials. */
  readonly former: (Gauges & { readonly forecast: number; readonly progress: number }) | undefined;
}

/** Projects what is told to what is seen: gauges are true from the reply on, the face turns at the reaction. */
export function meetingView(voyage: Voyage, game: Replay, telling: Telling): MeetingView {
  const { scenario } = voyage;
  const streak = streakOf(game.moves).now;
  const readings = (state: GameState) => ({
    speed: state.speed,
    direction: state.direction,
    forecast: shown(forecast(voyage, state)),
    progress: shown(progress(voyage, state)),
  });
  switch (telling.type) {
    case 'aftermath': {
      const { node, move, step } = telling;
      const reacts = step !== 'reply' && step !== 'instruments';
      return {
        ...readings(move.after),
        weeks: move.after.weeks,
        legs: move.before.legs,
        streak,
        broken: streak < streakOf(game.moves.slice(0, game.moves.indexOf(move))).now,
        place: node.place,
        sitter: sitterOf(node.speaker, reacts ? nextMood(scenario, move.after, node) : node.mood),
        former: readings(move.before),
      };
    }
    case 'line':
    case 'deciding': {
      const { node, state } = telling;
      return {
        ...readings(state),
        weeks: state.weeks,
        legs: state.legs,
        streak,
        broken: false,
        place: node.place,
        sitter: sitterOf(node.speaker, node.mood),
        former: eventBefore(game, readings),
      };
    }
    case 'ended':
      return {
        ...readings(telling.state),
        weeks: telling.state.weeks,
        legs: telling.state.legs,
        streak,
        broken: false,
        place: scenario.place,
        sitter: undefined,
        former: undefined,
      };
  }
}

function sitterOf(speaker: string | undefined, mood: Mood): Sitter | undefined {
  return speaker === undefined ? undefined : { character: speaker, mood };
}

/** The face to which a reaction turns: the mood of the same client's next line, else the one he had. */
function nextMood(scenario: Scenario, after: GameState, node: { speaker?: string; mood: Mood }): Mood {
  const next = nodeOf(scenario, after.node);
  return next.type !== 'ending' && next.speaker === node.speaker ? next.mood : node.mood;
}

/** An event on a line that leads on moves the gauges as well: its traces stay through the next line. */
function eventBefore<T>(game: Replay, readings: (state: GameState) => T): T | undefined {
  const last = game.moves.at(-1);
  if (!last || last.choice !== undefined) return undefined;
  const { before, after } = last;
  const still = before.speed === after.speed && before.direction === after.direction;
  return still ? undefined : readings(before);
}
