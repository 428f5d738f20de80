import { expect, test } from 'vitest';
import type { Cast } from '../../src/live/index.ts';
import { type Live, standingOf } from '../../src/phone/standing.ts';

function live(more: { view?: Partial<Live['view']>; connected?: boolean; cast?: Partial<Cast> } = {}): Live {
  return {
    type: 'live',
    view: {
      v: 1,
      seq: 7,
      phase: 'open',
      q: 'opening',
      epoch: 2,
      question: { fr: 'Rappelez-moi.' },
      choices: [
        { id: 'date', text: { fr: 'Quand ?' } },
        { id: 'ask', text: { fr: 'Pourquoi ?' } },
      ],
      asksConfidence: false,
      now: 0,
      paused: false,
      ...more.view,
    },
    connected: more.connected ?? true,
    clockOffset: 0,
    cast: more.cast && {
      q: 'opening',
      epoch: 2,
      choice: 'ask',
      mid: 1,
      changed: false,
      status: 'ok',
      ...more.cast,
    },
  };
}

test('who has not voted has nothing that looks like a vote', () => {
  expect(standingOf(live())).toEqual({ note: undefined });
});

test('a vote known from before a reload counts', () => {
  expect(standingOf(live({ view: { mine: { choice: 'date', mid: 1 } } }))).toMatchObject({
    chosen: 'date',
    mark: 'counted',
  });
});

test.each([
  ['on its way', { cast: { status: 'sending' } }, 'sending', undefined],
  ['given without a network', { cast: { status: 'sending' }, connected: false }, 'kept', 'offlineKept'],
  ['given in a pause', { cast: { status: 'paused' } }, 'kept', 'pausedKept'],
  [
    'given in a pause, the network then lost',
    { cast: { status: 'paused' }, connected: false },
    'kept',
    'offlineKept',
  ],
  ['of a busy room', { cast: { status: 'slow' } }, 'kept', 'slow'],
] as const)('a vote %s never looks counted', (_, state, mark, note) => {
  expect(standingOf(live({ view: { mine: { choice: 'date', mid: 1 } }, ...state }))).toEqual({
    chosen: 'ask',
    mark,
    note,
  });
});

test('a counted vote is told apart from a changed one', () => {
  expect(standingOf(live({ cast: {} }))).toMatchObject({ chosen: 'ask', mark: 'counted' });
  expect(standingOf(live({ cast: { changed: true } }))).toMatchObject({ chosen: 'ask', mark: 'changed' });
});

test.each([
  ['closed', undefined, 'late'],
  ['closed', { choice: 'date', mid: 1 }, 'lateChange'],
  ['stale', undefined, 'stale'],
  ['bad', { choice: 'date', mid: 1 }, 'bad'],
] as const)('a vote answered %s over %o is lost and told so, a former one stands', (status, mine, note) => {
  const standing = standingOf(live({ view: { mine, phase: 'closed' }, cast: { status } }));
  expect(standing.chosen).toBe(mine?.choice);
  expect(standing).toMatchObject({ lost: 'ask', note });
});

test('a vote that came too late for a former question is told on the next one, and on none of its replies', () => {
  const standing = standingOf(live({ cast: { status: 'closed', q: 'before', epoch: 1 } }));
  expect(standing).toEqual({ note: 'lateBefore' });
});

test('a counted vote of a former question is nobody’s business any more', () => {
  expect(standingOf(live({ cast: { q: 'before', epoch: 1 } }))).toEqual({ note: undefined });
});

test('what goes on around the vote is told beside it', () => {
  expect(standingOf(live({ connected: false, cast: {} })).note).toBe('offline');
  expect(standingOf(live({ view: { paused: true }, cast: {} })).note).toBe('paused');
});
