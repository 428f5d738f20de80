import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommandAck, CommandEvent, RoomView } from '../../../src/live/index.ts';
import { joined, openVenue, TO_VOTE, type Venue } from '../rooms/venue.ts';

let venue: Venue;
beforeAll(async () => {
  venue = await openVenue();
});
afterAll(() => venue.close());

/** Numbers from 0 to 1, the same ones each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** What a facilitator does with a question, and back to where it began. */
const STEPS: readonly CommandEvent['type'][] = [
  'next',
  'open',
  'close',
  'reveal',
  'back',
  'close',
  'reveal',
  'back',
  'back',
  'back',
];

test('a console that is loaded again twenty times at random moments loses no command and repeats none', async () => {
  const { code, cookie } = await venue.openRoom();
  const phone = await joined(venue.url, 'phone', code);
  const roll = dice(7);
  let turn = 0;
  for (let round = 0; round < 20; round += 1) {
    const type = STEPS[round % STEPS.length] ?? 'next';
    const desk = await joined(venue.url, 'console', code, { cookie });
    expect(desk.view).toMatchObject({ turn });
    const message = { cid: `press-${round}`, expectSeq: turn, events: [{ type }] };
    let ack: CommandAck | undefined;
    desk.socket.emit('cmd', message, (answer: CommandAck) => {
      ack = answer;
    });
    // The tab goes before the command left, while it is being written, or after its answer.
    await new Promise((resolve) => setTimeout(resolve, roll() * 8));
    desk.socket.disconnect();
    const again = await joined(venue.url, 'console', code, { cookie });
    const pressed = await again.ask<CommandAck>('cmd', message);
    if (ack) expect(pressed.status).toBe('same');
    expect(['ok', 'same']).toContain(pressed.status);
    turn += 1;
    expect(pressed.seq).toBe(turn);
    again.socket.disconnect();
  }
  const late = await joined(venue.url, 'screen', code);
  expect(late.view).toMatchObject({ turn: 20, phase: 'lobby', present: 1 });
  expect(phone.socket.connected).toBe(true);
});

test('a room without facilitator goes on voting, and is led by the next one from where it stands', async () => {
  const { code, cookie } = await venue.openRoom();
  const first = await joined(venue.url, 'console', code, { cookie });
  const phones = await Promise.all(Array.from({ length: 5 }, () => joined(venue.url, 'phone', code)));
  await first.command(0, ...TO_VOTE);
  await phones[0]?.vote({ c: 'fast' });
  first.socket.disconnect();
  await first.gone;
  await Promise.all(phones.map((phone) => phone.vote({ c: 'slow' })));
  const second = await joined(venue.url, 'console', code, { cookie });
  expect(second.view).toMatchObject({ phase: 'open', voted: 5, present: 5, turn: 2 });
  await second.command(2, { type: 'close' }, { type: 'reveal' });
  expect((await second.next<RoomView>('snap', ({ phase }) => phase === 'revealed')).votes).toEqual({
    slow: 5,
  });
});
