import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectPhone, type PhoneLink, type RoomView, type SeatStorage } from '../../../src/live/index.ts';
import { isCast, isHere, memoryStorage, until } from '../rooms/linkedPhone.ts';
import { joined, openVenue, TO_VOTE, type Venue } from '../rooms/venue.ts';
import { type BadNetwork, badNetwork } from './badNetwork.ts';

let venue: Venue;
let network: BadNetwork;
const links: PhoneLink[] = [];
beforeAll(async () => {
  venue = await openVenue();
  network = await badNetwork(venue.port);
});
afterAll(async () => {
  for (const link of links) link.close();
  await network.close();
  await venue.close();
});

/** A vote on the first decision, a phone behind the bad network, and the facilitator on a good one. */
async function voting(storage: SeatStorage = memoryStorage()) {
  network.turn('open');
  const { code, cookie } = await venue.openRoom();
  const desk = await joined(venue.url, 'console', code, { cookie });
  await desk.command(0, ...TO_VOTE);
  const phone = (url = network.url) => {
    const link = connectPhone({ url, room: code, lang: 'fr', storage });
    links.push(link);
    return link;
  };
  const link = phone();
  await until(link, isHere);
  const reveal = async (turn: number) => {
    await desk.command(turn, { type: 'close' }, { type: 'reveal' });
    return (await desk.next<RoomView>('snap', (view) => view.phase === 'revealed' && view.turn > turn)).votes;
  };
  const here = (count: number) => desk.next('pulse', ({ present }: { present: number }) => present === count);
  return { code, cookie, desk, link, phone, reveal, here };
}

const isAway = (state: ReturnType<PhoneLink['getState']>) => state.type === 'live' && !state.connected;

test('a phone without network keeps its seat and the vote given meanwhile, which counts once it is back', async () => {
  const { link, reveal, here } = await voting();
  await here(1);
  network.turn('cut');
  await until(link, isAway);
  await here(0);
  link.vote('slow');
  expect(link.getState()).toMatchObject({ cast: { status: 'sending', choice: 'slow' } });
  network.turn('open');
  expect(await until(link, isCast('ok'))).toMatchObject({ connected: true, cast: { changed: false } });
  expect(await reveal(2)).toEqual({ slow: 1 });
});

test('thirty seconds without network cost neither the seat nor the vote, and the way back is short', async () => {
  const { link, reveal, here } = await voting();
  link.vote('fast');
  await until(link, isCast('ok'));
  network.turn('cut');
  await until(link, isAway);
  await here(0);
  link.vote('slow');
  await new Promise((go) => setTimeout(go, 30_000));
  expect(link.getState()).toMatchObject({ connected: false, cast: { status: 'sending', choice: 'slow' } });
  network.turn('open');
  expect(await until(link, isCast('ok'))).toMatchObject({ connected: true, cast: { choice: 'slow' } });
  await here(1);
  expect(await reveal(2)).toEqual({ slow: 1 });
});

test('a change of mind without network takes the place of the vote before it', async () => {
  const { link, reveal } = await voting();
  link.vote('fast');
  await until(link, isCast('ok'));
  network.turn('cut');
  await until(link, isAway);
  link.vote('slow');
  link.vote('fast');
  link.vote('slow');
  network.turn('open');
  expect(await until(link, isCast('ok'))).toMatchObject({ cast: { choice: 'slow', changed: true } });
  expect(await reveal(2)).toEqual({ slow: 1 });
});

test('a vote kept for a question that was closed meanwhile is not counted, and the phone says so', async () => {
  const { link, desk, reveal } = await voting();
  network.turn('cut');
  await until(link, isAway);
  link.vote('slow');
  expect(await reveal(2)).toEqual({});
  await desk.command(4, { type: 'recast' });
  network.turn('open');
  const state = await until(link, (one) => one.type === 'live' && one.cast?.status === 'stale');
  expect(state).toMatchObject({ connected: true, view: { phase: 'open', epoch: 1 } });
  expect(await reveal(5)).toEqual({});
});

test('a vote whose acknowledgement was lost on its way is sent again and counts once', async () => {
  const { link, desk, reveal } = await voting();
  network.turn('deaf');
  link.vote('slow');
  await desk.next('pulse', ({ voted }: { voted: number }) => voted === 1);
  expect(link.getState()).toMatchObject({ cast: { status: 'sending' } });
  network.turn('cut');
  await until(link, isAway);
  network.turn('open');
  expect(await until(link, isCast('ok'))).toMatchObject({ cast: { choice: 'slow' } });
  expect(await reveal(2)).toEqual({ slow: 1 });
});

test('a connection that died in silence holds no seat: the phone that is loaded again takes it at once', async () => {
  const { link, phone, reveal, here } = await voting();
  link.vote('fast');
  await until(link, isCast('ok'));
  network.turn('silent');
  // A reload over another network, while the server still believes in the old connection.
  const again = phone(venue.url);
  expect(await until(again, isHere)).toMatchObject({ view: { mine: { choice: 'fast' } } });
  again.vote('slow');
  await until(again, isCast('ok'));
  await here(1);
  expect(await reveal(2)).toEqual({ slow: 1 });
});

test('the room does not wait for those who are away', async () => {
  const { code, desk, link, reveal } = await voting();
  const near = await joined(venue.url, 'phone', code);
  network.turn('silent');
  expect(await near.vote({ c: 'fast' })).toMatchObject({ status: 'ok' });
  expect(await reveal(2)).toEqual({ fast: 1 });
  expect(await desk.command(4, { type: 'play' }, { type: 'next' }, { type: 'open' })).toMatchObject({
    status: 'ok',
  });
  expect(await near.next('phone', ({ q }: { q: string }) => q === 'again')).toMatchObject({ phase: 'open' });
  expect(link.getState()).toMatchObject({ view: { q: 'hello' } });
  network.turn('cut');
  await until(link, isAway);
  network.turn('open');
  expect(await until(link, isHere)).toMatchObject({ view: { q: 'again', phase: 'open' } });
});
