import type { PhoneView } from '../phoneView.ts';
import type { VoteAck, VoteMessage } from '../protocol/vote.ts';
import type { Cast } from './phoneLink.ts';

/** A vote on its way. */
export function castOf({ q, epoch, c, conf, mid }: VoteMessage): Cast {
  return { q, epoch, choice: c, confidence: conf, mid, changed: false, status: 'sending' };
}

/** What an answer made of a vote. */
export function answered(cast: Cast, { status, changed = false }: VoteAck): Cast {
  return { ...cast, changed, status: status === 'same' ? 'ok' : status };
}

/** Whether a view asks the question that a vote answers. */
export function isAsked(view: PhoneView, { q, epoch }: Pick<Cast, 'q' | 'epoch'>): boolean {
  return view.phase === 'open' && view.q === q && view.epoch === epoch;
}

/** The view with the vote that was counted. */
export function withMine(view: PhoneView, { q, epoch, choice, confidence, mid }: Cast): PhoneView {
  return view.q === q && view.epoch === epoch ? { ...view, mine: { choice, confidence, mid } } : view;
}
