import type { Live, Standing } from './standing.ts';
import { fill, type PhoneTexts } from './texts.ts';

interface Told {
  /** The line under the replies. */
  readonly foot: string;
  /** What a screen reader says once it changes. */
  readonly said: string;
}

/** How a vote stands, in words; `letter` gives the letter of a choice by its id. */
export function toldOf(
  { view }: Live,
  { chosen, mark }: Standing,
  t: PhoneTexts,
  letter: (id: string | undefined) => string,
): Told {
  if (view.phase === 'revealed') return { foot: t.foot.revealed, said: t.said.revealed };
  if (view.phase !== 'open')
    return { foot: chosen === undefined ? t.foot.closedNone : t.foot.closed, said: t.said.closed };
  if (chosen === undefined) return { foot: t.foot.choose, said: '' };
  if (mark === 'sending') return { foot: t.foot.sending, said: '' };
  if (mark === 'kept') return { foot: t.foot.change, said: '' };
  const counted = mark === 'changed' ? t.said.changed : t.said.counted;
  return { foot: t.foot.change, said: fill(counted, { letter: letter(chosen) }) };
}
