import { CONFIDENCES, type Confidence, type LogEntry } from '../../engine/index.ts';
import { isEntry } from '../gameRecord.ts';

/** A costly decision of a finished game, with all that is needed to make it again. */
export interface Miss {
  /** Scenario, node and state: the same decision is one card, whichever game it comes from. */
  readonly id: string;
  readonly scenario: string;
  /** Hash of the rules (`rulesHash`) it was made by. */
  readonly rules: string;
  /** The log up to the decision. */
  readonly entries: readonly LogEntry[];
  readonly choice: string;
  /** Whole points lost, as the debrief showed them. */
  readonly cost: number;
  readonly isTurningPoint: boolean;
  readonly confidence?: Confidence;
  /** The game it was missed in, and when, in milliseconds since 1970. */
  readonly game: string;
  readonly missedAt: number;
}

/** What the scheduler knows of how well a decision is remembered. */
export interface Memory {
  /** Days after which nine reps in ten still know. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
}

/** One decision of the course book, with the day on which it comes back. */
export interface Card extends Miss {
  readonly version: 1;
  /** Start of the day it is due, in milliseconds since 1970. */
  readonly due: number;
  /** Absent until it was made again for the first time. */
  readonly memory?: Memory;
  readonly reviewedAt?: number;
  /** Successes in a row. */
  readonly streak: number;
}

/** Later than any day a calendar will show: what is beyond was not written by us. */
const DOOMSDAY = 1e14;

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= DOOMSDAY;
}

function parseMemory(value: unknown): Memory | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { stability, difficulty } = value as Record<string, unknown>;
  if (!isCount(stability) || !isCount(difficulty)) return undefined;
  return stability > 0 && difficulty >= 1 && difficulty <= 10 ? { stability, difficulty } : undefined;
}

/** Reads a stored card. @returns `undefined` for one that is damaged or of a later version */
export function parseCard(text: string): Card | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const card = value as Record<string, unknown>;
    const { version, id, scenario, rules, entries, choice, game, isTurningPoint } = card;
    const { cost, missedAt, due, streak, reviewedAt } = card;
    if (version !== 1 || !Array.isArray(entries) || !entries.every(isEntry)) return undefined;
    if (typeof id !== 'string' || typeof scenario !== 'string' || typeof rules !== 'string') return undefined;
    if (typeof choice !== 'string' || typeof game !== 'string' || typeof isTurningPoint !== 'boolean')
      return undefined;
    if (!isCount(cost) || !isCount(missedAt) || !isCount(due) || !isCount(streak)) return undefined;
    const memory = parseMemory(card.memory);
    if (card.memory !== undefined && (!memory || !isCount(reviewedAt))) return undefined;
    const confidence = CONFIDENCES.find((level) => level === card.confidence);
    return {
      version,
      id,
      scenario,
      rules,
      entries,
      choice,
      cost,
      isTurningPoint,
      ...(confidence && { confidence }),
      game,
      missedAt,
      due,
      ...(memory && isCount(reviewedAt) && { memory, reviewedAt }),
      streak,
    };
  } catch {
    return undefined;
  }
}
