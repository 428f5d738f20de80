import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PhoneLinked, PhoneView, RoomView } from '../../../src/live/index.ts';
import { joined, openVenue, TO_VOTE, type Venue } from '../rooms/venue.ts';

let venue: Venue;
beforeAll(async () => {
  venue = await openVenue();
});
afterAll(() => venue.close());

/** A phone in another process, which a signal can freeze. */
function otherProcess(url: string, code: string) {
  const child = fork(fileURLToPath(new URL('frozenPhone.ts', import.meta.url)), [url, code], {
    execArgv: ['--import', 'tsx'],
  });
  const states: PhoneLinked[] = [];
  const waiting = new Set<() => void>();
  child.on('message', (state: PhoneLinked) => {
    states.push(state);
    for (const look of [...waiting]) look();
  });
  return {
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
    vote: (choice: string) => child.send(choice),
    heard: () => states.length,
    /** Resolves once it shows what is wanted. */
    shows: (fits: (state: PhoneLinked) => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const state = states.at(-1);
          if (!state || !fits(state)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    end: () => child.kill('SIGKILL'),
  };
}

const asks = (q: string) => (state: PhoneLinked) =>
  state.type === 'live' && state.connected && state.view.phase === 'open' && state.view.q === q;
const isCounted = (state: PhoneLinked) => state.type === 'live' && state.cast?.status === 'ok';

test.skipIf(process.platform === 'win32')(
  'a phone that freezes holds up nobody, and knows the question at hand when it wakes',
  async () => {
    const { code, cookie } = await venue.openRoom();
    const desk = await joined(venue.url, 'console', code, { cookie });
    const near = await joined(venue.url, 'phone', code);
    const sleeper = otherProcess(venue.url, code);
    await desk.command(0, ...TO_VOTE);
    await sleeper.shows(asks('hello'));
    sleeper.vote('fast');
    await sleeper.shows(isCounted);
    sleeper.freeze();
    const heard = sleeper.heard();
    expect(await near.vote({ c: 'fast' })).toMatchObject({ status: 'ok' });
    await desk.command(2, { type: 'close' }, { type: 'reveal' }, { type: 'play' });
    await desk.command(5, { type: 'next' }, { type: 'open' });
    const { epoch } = await near.next<PhoneView>('phone', ({ q }) => q === 'again');
    expect(await near.vote({ q: 'again', c: 'ask', epoch })).toMatchObject({ status: 'ok' });
    expect(sleeper.heard()).toBe(heard);
    sleeper.thaw();
    await sleeper.shows(asks('again'));
    sleeper.vote('ask');
    await sleeper.shows(isCounted);
    await desk.command(7, { type: 'close' }, { type: 'reveal' });
    const view = await desk.next<RoomView>('snap', ({ phase, turn }) => phase === 'revealed' && turn === 9);
    expect(view.votes).toEqual({ ask: 2 });
    expect(view.rounds).toMatchObject([{ votes: { fast: 2 } }]);
    sleeper.end();
  },
);
