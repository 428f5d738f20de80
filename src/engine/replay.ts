import { assertNever } from './assertNever.ts';
import type { Confidence, LogEntry } from './log.ts';
import { nodeOf } from './lookup.ts';
import type { Route } from './scenario.ts';
import type { GameState } from './state.ts';
import { type GameEvent, type Refusal, startState, step } from './step.ts';

/** One step that stands: what was chosen (nothing for a line left), from which state to which. */
export interface Move {
  /** Index in the log. */
  readonly entry: number;
  readonly choice: string | undefined;
  /** How sure the player was of the choice, where it was said. */
  readonly confidence: Confidence | undefined;
  readonly before: GameState;
  readonly after: GameState;
  readonly events: readonly GameEvent[];
}

/** A game, made again from its log. */
export interface Replay {
  readonly state: GameState;
  /** The steps that stand, take-backs applied. */
  readonly moves: readonly Move[];
  /** The choice that was taken back, if one was: a game has one take-back. */
  readonly takenBack: string | undefined;
  /** What was said of the choice to come. */
  readonly confidence: Confidence | undefined;
  /** The player's own figure for the CRM, once given, 0 to 100. */
  readonly ownForecast: number | undefined;
  /** How many entries could be replayed: fewer than the log holds when the scenario has changed since. */
  readonly replayed: number;
}

/** Why an entry cannot follow a game; the game is then unchanged. */
export type LogRefusal =
  | Refusal
  | {
      readonly type: 'refused';
      readonly reason:
        | 'nothing-to-take-back'
        | 'already-taken-back'
        | 'still-talking'
        | 'no-choice-to-be-sure-of'
        | 'already-forecast'
        | 'not-a-percentage';
    };

export type ExtendResult = { readonly type: 'extended'; readonly game: Replay } | LogRefusal;

/** A game without moves. */
export function emptyReplay(route: Route): Replay {
  return {
    state: startState(route.scenario),
    moves: [],
    takenBack: undefined,
    confidence: undefined,
    ownForecast: undefined,
    replayed: 0,
  };
}

/**
 * Adds one entry to a game. The last choice can be taken back until the figure for the CRM is given;
 * that figure is asked once, when the talking has stopped.
 * @returns the longer game, or the refusal of the rules
 */
export function extend(route: Route, game: Replay, entry: LogEntry): ExtendResult {
  const replayed = game.replayed + 1;
  switch (entry.type) {
    case 'forecast':
      if (game.ownForecast !== undefined) return { type: 'refused', reason: 'already-forecast' };
      if (nodeOf(route.scenario, game.state.node).type !== 'ending')
        return { type: 'refused', reason: 'still-talking' };
      if (!(entry.percent >= 0 && entry.percent <= 100))
        return { type: 'refused', reason: 'not-a-percentage' };
      return { type: 'extended', game: { ...game, ownForecast: entry.percent, replayed } };
    case 'confidence':
      if (nodeOf(route.scenario, game.state.node).type !== 'decision')
        return { type: 'refused', reason: 'no-choice-to-be-sure-of' };
      return { type: 'extended', game: { ...game, confidence: entry.level, replayed } };
    case 'takeBack': {
      if (game.takenBack !== undefined) return { type: 'refused', reason: 'already-taken-back' };
      if (game.ownForecast !== undefined) return { type: 'refused', reason: 'ended' };
      const last = game.moves.findLastIndex((move) => move.choice !== undefined);
      const move = game.moves[last];
      if (move?.choice === undefined) return { type: 'refused', reason: 'nothing-to-take-back' };
      const moves = game.moves.slice(0, last);
      return {
        type: 'extended',
        game: {
          ...game,
          state: move.before,
          moves,
          takenBack: move.choice,
          confidence: undefined,
          replayed,
        },
      };
    }
    case 'choose':
    case 'continue': {
      const result = step(route, game.state, entry);
      if (result.type === 'refused') return result;
      const move: Move = {
        entry: game.replayed,
        choice: entry.type === 'choose' ? entry.choice : undefined,
        confidence: entry.type === 'choose' ? game.confidence : undefined,
        before: game.state,
        after: result.state,
        events: result.events,
      };
      return {
        type: 'extended',
        game: {
          ...game,
          state: result.state,
          moves: [...game.moves, move],
          confidence: undefined,
          replayed,
        },
      };
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
    const result = extend(route, game, entry);
    if (result.type === 'refused') break;
    game = result.game;
  }
  return game;
}

/**
 * The shortest log that stands just before the n-th choice of a game, take-backs left out:
 * where a replay from that decision begins.
 * @param choiceIndex place among the standing choices, 0-based; past the last one, the whole game
 */
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
