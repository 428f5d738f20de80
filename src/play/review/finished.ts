import type { Outcome } from '../../engine/index.ts';
import type { Debrief } from './debrief.ts';

/** The debrief of a game that came to its ending. */
export type Finished = Debrief & { readonly outcome: Outcome };

export function isFinished(debrief: Debrief): debrief is Finished {
  return debrief.outcome !== undefined;
}
