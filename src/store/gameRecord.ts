import { CONFIDENCES, type GameLog, type LogEntry } from '../engine/index.ts';
import { MODES, type Mode } from './settings.ts';

/** What is told of a finished game without replaying it; raw northing survives a scenario's edits. */
export interface GameResult {
  readonly score: number;
  readonly grade: string;
  readonly ending: string;
  readonly kind: string;
  /** Final northing, distance and horizon in the integer units of the model page. */
  readonly northing: number;
  readonly distance: number;
  readonly horizon: number;
}

/** One game as it is kept, under a key of its own: two tabs never write the same record. */
export interface GameRecord extends GameLog {
  readonly id: string;
  readonly mode: Mode;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly updatedAt: number;
  /** The game this one was replayed from, with its decision; for a room's game opened here, the room. */
  readonly replayOf?: string;
  readonly result?: GameResult;
}

/** Whether a stored value is an entry of a log. */
export function isEntry(value: unknown): value is LogEntry {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  if (value.type === 'choose') return 'choice' in value && typeof value.choice === 'string';
  if (value.type === 'forecast') return 'percent' in value && typeof value.percent === 'number';
  if (value.type === 'confidence') return 'level' in value && CONFIDENCES.some((one) => one === value.level);
  return value.type === 'continue' || value.type === 'takeBack';
}

function isResult(value: unknown): value is GameResult {
  if (typeof value !== 'object' || value === null) return false;
  const { score, grade, ending, kind, northing, distance, horizon } = value as Record<string, unknown>;
  return (
    [grade, ending, kind].every((text) => typeof text === 'string') &&
    [score, northing, distance, horizon].every((number) => Number.isFinite(number))
  );
}

/** Reads a stored record. @returns `undefined` for one that is damaged or of a later version */
export function parseGameRecord(text: string): GameRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const record = value as Record<string, unknown>;
    const mode = MODES.find((known) => known === record.mode);
    const { version, id, scenario, rules, entries, startedAt, updatedAt, replayOf, result } = record;
    if (version !== 1 || !mode || !Array.isArray(entries) || !entries.every(isEntry)) return undefined;
    if (typeof id !== 'string' || typeof scenario !== 'string' || typeof rules !== 'string') return undefined;
    if (typeof startedAt !== 'number' || typeof updatedAt !== 'number') return undefined;
    if (result !== undefined && !isResult(result)) return undefined;
    return {
      version,
      id,
      scenario,
      rules,
      mode,
      entries,
      startedAt,
      updatedAt,
      ...(typeof replayOf === 'string' && { replayOf }),
      ...(result !== undefined && { result }),
    };
  } catch {
    return undefined;
  }
}
