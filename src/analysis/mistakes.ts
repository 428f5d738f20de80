import { type GameState, SIGNATURE_SCORE } from '../engine/index.ts';
import { BEST } from './choiceClass.ts';
import { GRAIN } from './grain.ts';
import type { ReviewRow } from './reviewGame.ts';
import type { Solution } from './solve.ts';

/** Points from which a choice is worth making again, and points that the new one may cost (review page, 2.4). */
const COSTLY = 15;
const ACCEPTED = 5;

/**
 * The decisions of a game to make again: those that cost 15 points or more, and the turning point (review
 * page, 2.4). None on an estimated voyage, where no cost is known.
 * @returns their places among the rows, in game order
 */
export function mistakesOf(rows: readonly ReviewRow[]): readonly number[] {
  return rows.flatMap(({ regret = 0, isTurningPoint }, index) =>
    isTurningPoint || regret >= COSTLY - GRAIN ? [index] : [],
  );
}

/** What a new choice is worth at a decision that is made again. */
export interface Answer {
  /** Points that it costs, 0 to 100. */
  readonly regret: number;
  /** Nothing was better, as the classes of choices say it. */
  readonly isBest: boolean;
  /** The signature could be reached before it and no longer after it. */
  readonly isTurningPoint: boolean;
  /** It costs 5 points at most and leaves the signature within reach if it was. */
  readonly accepted: boolean;
  /** Whether the signature can be reached after it. */
  readonly signatureLeft: boolean;
}

/** Judges a choice made again in a state (review page, 2.4). @returns nothing where no cost is known, or for a closed choice */
export function judgeAnswer(
  { potential, regrets }: Solution,
  state: GameState,
  choice: string,
): Answer | undefined {
  const before = potential(state);
  const regret = regrets(state).get(choice);
  if (before === undefined || regret === undefined) return undefined;
  const signatureLeft = before - regret >= SIGNATURE_SCORE - GRAIN;
  const isTurningPoint = before >= SIGNATURE_SCORE && !signatureLeft;
  return {
    regret,
    isBest: regret <= BEST + GRAIN,
    isTurningPoint,
    signatureLeft,
    accepted: regret <= ACCEPTED + GRAIN && !isTurningPoint,
  };
}
