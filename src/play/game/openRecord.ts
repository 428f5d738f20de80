import {
  entriesBefore,
  type GameState,
  type LogEntry,
  type Outcome,
  outcomeOf,
  type Replay,
  rulesHash,
  type Voyage,
} from '../../engine/index.ts';
import { type GameRecord, type GameResult, type Mode, newId, type SessionState } from '../../store/index.ts';

/** A new record for a game that begins now; `scenario` is its key in addresses and in the logbook. */
export function newRecord(
  scenario: string,
  { scenario: rules }: Pick<Voyage, 'scenario'>,
  mode: Mode,
  now: number,
  from: { readonly entries: readonly LogEntry[]; readonly replayOf?: string } = { entries: [] },
): GameRecord {
  return {
    version: 1,
    id: newId(now),
    scenario,
    rules: rulesHash(rules),
    mode,
    entries: from.entries,
    startedAt: now,
    updatedAt: now,
    ...(from.replayOf !== undefined && { replayOf: from.replayOf }),
  };
}

/** A record that plays a game again from one of its decisions, counted from 0, with another choice made or still to make. */
export function replayRecord(
  { id, scenario, mode }: GameRecord,
  voyage: Voyage,
  game: Replay,
  decision: number,
  now: number,
  choice?: string,
): GameRecord {
  const before = entriesBefore(game, decision);
  return newRecord(scenario, voyage, mode, now, {
    entries: choice === undefined ? before : [...before, { type: 'choose', choice }],
    replayOf: `${id}/${decision + 1}`,
  });
}

/** The decision that a game was replayed from, counted from 1; nothing for a whole game. */
export function replayFrom({ replayOf }: GameRecord): number | undefined {
  const decision = Number(replayOf?.split('/')[1]);
  return decision >= 1 ? decision : undefined;
}

/** The record after the session moved; it is finished once the player has given his own figure. */
export function updatedRecord(
  record: GameRecord,
  voyage: Voyage,
  session: SessionState,
  now: number,
): GameRecord {
  const { state, ownForecast } = session.game;
  const outcome = ownForecast === undefined ? undefined : outcomeOf(voyage, state);
  return {
    ...record,
    entries: session.log,
    updatedAt: now,
    ...(outcome && { result: resultOf(voyage, outcome, state) }),
  };
}

/** What is told of a game that came to an outcome, without replaying it. */
export function resultOf(
  voyage: Voyage,
  outcome: Outcome,
  { node: ending, distance }: Pick<GameState, 'node' | 'distance'>,
): GameResult {
  return {
    score: outcome.score,
    grade: outcome.grade,
    ending,
    kind: outcome.runOut.kind,
    northing: outcome.runOut.northing,
    distance,
    horizon: voyage.horizon,
  };
}
