import type { ReviewRow } from '../../analysis/index.ts';
import { type Outcome, shown, type Voyage } from '../../engine/index.ts';

/** The sentence of a debrief: which one, and what it names. Choices are counted from 1. */
export type Verdict =
  /** Signed, and nothing was lost on the way. */
  | { readonly type: 'clean' }
  /** Signed, with points left behind, at one choice or at several of which this one was the dearest. */
  | {
      readonly type: 'signedOnce' | 'signed';
      readonly lost: number;
      readonly choice: number;
      readonly cost: number;
    }
  /** Past the signature line, on an ending that signs nothing. */
  | { readonly type: 'crossed' }
  /** The signature was within reach until this choice; the forecast rose with it or not. */
  | {
      readonly type: 'turning' | 'turningUp' | 'notYet';
      readonly choice: number;
      readonly from: number;
      readonly to: number;
    }
  /** Nothing could sign this deal. */
  | { readonly type: 'unwinnable' }
  /** Lost, though no choice lost it alone. */
  | { readonly type: 'drifted' }
  /** Too large to be solved exactly: nobody knows what was possible. */
  | { readonly type: 'estimated' | 'signedEstimated' };

/**
 * Judges a finished game in one sentence (review page, 2.3).
 * @param costs the points that each choice cost, as they are shown
 */
export function verdictOf(
  voyage: Voyage,
  rows: readonly ReviewRow[],
  costs: readonly number[],
  outcome: Outcome,
): Verdict {
  const dearest = dearestChoice(costs);
  if (voyage.estimated) return { type: outcome.signed ? 'signedEstimated' : 'estimated' };
  if (outcome.signed && dearest === undefined) return { type: 'clean' };
  if (outcome.signed && dearest !== undefined) {
    const lost = costs.reduce((sum, cost) => sum + cost, 0);
    const cost = costs[dearest] ?? 0;
    return { type: cost === lost ? 'signedOnce' : 'signed', lost, choice: dearest + 1, cost };
  }
  if (voyage.bestNorthing <= 0) return { type: 'unwinnable' };
  if (outcome.runOut.northing >= voyage.signatureLine) return { type: 'crossed' };
  const index = rows.findIndex(({ isTurningPoint }) => isTurningPoint);
  const row = rows[index];
  if (!row) return { type: 'drifted' };
  const from = shown(rows[index - 1]?.forecast ?? 0);
  const to = shown(row.forecast);
  const rose = to - from > shown(row.progress) - shown(rows[index - 1]?.progress ?? 0) && to > from;
  return {
    type: outcome.runOut.kind === 'signed' ? 'notYet' : rose ? 'turningUp' : 'turning',
    choice: index + 1,
    from,
    to,
  };
}

/** The choice that cost most, the first among equals; nothing when none cost a point. */
export function dearestChoice(costs: readonly number[]): number | undefined {
  const most = Math.max(0, ...costs);
  return most > 0 ? costs.indexOf(most) : undefined;
}

/** The choices that were compass strokes (review page, 2.3), counted from 1. */
export function strokesOf(rows: readonly ReviewRow[]): readonly number[] {
  return rows.flatMap((row, index) => (row.class === 'stroke' ? [index + 1] : []));
}
