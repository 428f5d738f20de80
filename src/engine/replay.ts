import { assertNever } from './assertNever.ts';
import type { LogEntry } from './log.ts';
import type { Route } from './scenario.ts';
import type { GameState } from './state.ts';
import { type GameEvent, type StepResult, startState, step } from './step.ts';

/** One step that stands: what was chosen (nothing for a line left), from which state to which. */
export interface Move {
  /** Index in the log. */
  readonly entry: number;
  readonly choice: string | undefined;
  readonly before: GameState;
  readonly after: GameState;
  readonly events: readonly GameEvent[];
}

export interface Replay {
  readonly state: GameState;
  /** The steps that stand, take-backs applied. */
  readonly moves: readonly Move[];
  /** Choices that were taken back, in order. */
  readonly takenBack: readonly string[];
  /** The player's own figure for the CRM, once given. */
  readonly ownForecast: number | undefined;
  /** How many entries could be replayed: fewer than the log holds when the scenario has changed since. */
  readonly replayed: number;
}

/** A game without moves. */
export function emptyReplay(route: Route): Replay {
  return { state: startState(route.scenario), moves: [], takenBack: [], ownForecast: undefined, replayed: 0 };
}

/**
 * Adds one entry to a replayed game.
 * @returns the longer replay, or the refusal of the rules
 */
export function extend(
  route: Route,
  replay: Replay,
  entry: LogEntry,
): Replay | Extract<StepResult, { type: 'refused' }> {
  const replayed = replay.replayed + 1;
  switch (entry.type) {
    case 'forecast':
      return { ...replay, ownForecast: entry.percent, replayed };
    case 'takeBack': {
      const last = replay.moves.findLastIndex((move) => move.choice !== undefined);
      const move = replay.moves[last];
      if (!move?.choice || replay.takenBack.length > 0 || replay.ownForecast !== undefined)
        return { type: 'refused', reason: 'nothing-to-choose' };
      return {
        ...replay,
        state: move.before,
        moves: replay.moves.slice(0, last),
        takenBack: [...replay.takenBack, move.choice],
        replayed,
      };
    }
    case 'choose':
    case 'continue': {
      const result = step(route, replay.state, entry);
      if (result.type === 'refused') return result;
      const move: Move = {
        entry: replay.replayed,
        choice: entry.type === 'choose' ? entry.choice : undefined,
        before: replay.state,
        after: result.state,
        events: result.events,
      };
      return { ...replay, state: result.state, moves: [...replay.moves, move], replayed };
    }
    default:
      return assertNever(entry);
  }
}

/**
 * Replays a log from the start, as far as the rules allow.
 * @returns the game; `replayed` tells how many entries held
 */
export function replay(route: Route, entries: readonly LogEntry[]): Replay {
  let game = emptyReplay(route);
  for (const entry of entries) {
    const next = extend(route, game, entry);
    if ('reason' in next) break;
    game = next;
  }
  return game;
}

/** The log before its n-th standing choice (0-based): where a replay from that decision begins. */
export function entriesBefore(game: Replay, choiceIndex: number): readonly LogEntry[] {
  const entries: LogEntry[] = [];
  let seen = 0;
  for (const move of game.moves) {
    if (move.choice === undefined) entries.push({ type: 'continue' });
    else if (seen++ === choiceIndex) break;
    else entries.push({ type: 'choose', choice: move.choice });
  }
  return entries;
}
