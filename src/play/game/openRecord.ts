import { type LogEntry, type Outcome, outcomeOf, rulesHash, type Voyage } from '../../engine/index.ts';
import type { GameRecord, Mode, SessionState } from '../../store/index.ts';

/** A new record for a game that begins now; `scenario` is its key in addresses and in the logbook. */
export function newRecord(
  scenario: string,
  voyage: Voyage,
  mode: Mode,
  now: number,
  from: { readonly entries: readonly LogEntry[]; readonly replayOf?: string } = { entries: [] },
): GameRecord {
  return {
    version: 1,
    id: `${now.toString(36)}-${Math.random().toString(36).slice(2, 8)}`,
    scenario,
    rules: rulesHash(voyage.scenario),
    mode,
    entries: from.entries,
    startedAt: now,
    updatedAt: now,
    ...(from.replayOf !== undefined && { replayOf: from.replayOf }),
  };
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
    ...(outcome && { result: resultOf(voyage, outcome, state.node, state.distance) }),
  };
}

function resultOf(voyage: Voyage, outcome: Outcome, ending: string, distance: number) {
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
