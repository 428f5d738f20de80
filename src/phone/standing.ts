import { assertNever } from '../engine/index.ts';
import type { Cast, PhoneLinked } from '../live/index.ts';

/** A phone in its room. */
export type Live = Extract<PhoneLinked, { readonly type: 'live' }>;

/** What stands on the card of a vote. */
export type Mark = 'sending' | 'kept' | 'counted' | 'changed';

/** What the page has to say beyond the cards. */
export type Note =
  | 'offline'
  | 'offlineKept'
  | 'unavailable'
  | 'paused'
  | 'pausedKept'
  | 'slow'
  | 'late'
  | 'lateChange'
  | 'lateBefore'
  | 'stale'
  | 'bad';

/** How a phone's vote stands: nothing that is not counted ever looks as if it were. */
export interface Standing {
  /** The choice that is this phone's vote, counted or on its way. */
  readonly chosen?: string | undefined;
  readonly mark?: Mark | undefined;
  /** The choice of a vote that did not count. */
  readonly lost?: string | undefined;
  readonly note?: Note | undefined;
}

/** Whether a cast vote is one for the question that is shown. */
function isHere({ view }: Live, cast: Cast): boolean {
  return cast.q === view.q && cast.epoch === view.epoch;
}

function failed({ status }: Cast): boolean {
  return status === 'closed' || status === 'stale' || status === 'bad';
}

/** What to show of this phone's vote (live page, Faults: a vote that came too late is told so). */
export function standingOf(live: Live): Standing {
  const { view, connected, cast } = live;
  const around: Note | undefined = connected ? (view.paused ? 'paused' : undefined) : 'offline';
  const mine: Standing =
    view.mine === undefined ? { note: around } : { chosen: view.mine.choice, mark: 'counted', note: around };
  if (cast === undefined) return mine;
  if (!isHere(live, cast)) return failed(cast) ? { ...mine, note: around ?? 'lateBefore' } : mine;
  const { choice } = cast;
  switch (cast.status) {
    case 'sending':
      return connected
        ? { chosen: choice, mark: 'sending', note: around }
        : { chosen: choice, mark: 'kept', note: 'offlineKept' };
    case 'ok':
      return { chosen: choice, mark: cast.changed ? 'changed' : 'counted', note: around };
    case 'slow':
      return { chosen: choice, mark: 'kept', note: connected ? 'slow' : 'offlineKept' };
    case 'paused':
      return { chosen: choice, mark: 'kept', note: connected ? 'pausedKept' : 'offlineKept' };
    case 'closed':
      return { ...mine, lost: choice, note: mine.chosen === undefined ? 'late' : 'lateChange' };
    case 'stale':
    case 'bad':
      return { ...mine, lost: choice, note: cast.status };
    default:
      return assertNever(cast.status);
  }
}
