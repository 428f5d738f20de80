import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, joined, openVenue, TO_VOTE, type Venue } from './venue.ts';

let venue: Venue;
beforeAll(async () => {
  venue = await openVenue();
});
afterAll(() => venue.close());

/** Every place of a payload that says how many chose one of the choices. */
function countsIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === 'fast' || key === 'slow' ? [`${path}.${key}`] : []),
    ...countsIn(inner, `${path}.${key}`),
  ]);
}

const all = (clients: readonly Client[]) => clients.flatMap(({ heard }) => heard);

test('before the reveal no message to anybody says who chose what, or how many', async () => {
  const { code, cookie, secret } = await venue.openRoom();
  const desk = await joined(venue.url, 'console', code, { cookie });
  const screen = await joined(venue.url, 'screen', code);
  const phones = await Promise.all(Array.from({ length: 6 }, () => joined(venue.url, 'phone', code)));
  await desk.command(0, { type: 'confidence', on: true }, ...TO_VOTE);
  await Promise.all(phones.map((phone, index) => phone.vote({ c: index < 4 ? 'slow' : 'fast', conf: 2 })));
  await screen.next('pulse', ({ voted }: { voted: number }) => voted === 6);
  await desk.command(3, { type: 'close' });
  const late = [
    await joined(venue.url, 'screen', code),
    await joined(venue.url, 'console', code, { cookie }),
    await joined(venue.url, 'phone', code, { tok: phones[0]?.tok ?? '' }),
  ];
  const before = all([desk, screen, ...phones, ...late]);
  expect(before.length).toBeGreaterThan(20);
  expect(before.flatMap(([, payload]) => countsIn(payload))).toEqual([]);
  expect(JSON.stringify(all([desk, screen, late[0] as Client]))).not.toContain('"mine"');

  await desk.command(4, { type: 'reveal' });
  const seen = await screen.next('snap', ({ phase }: { phase: string }) => phase === 'revealed');
  expect(seen).toMatchObject({ votes: { slow: 4, fast: 2 }, sureness: { slow: [0, 0, 4] } });
  await desk.command(5, { type: 'play' });
  await Promise.all(
    phones
      .slice(1)
      .map((phone) => phone.next('phone', ({ phase }: { phase: string }) => phase === 'revealed')),
  );
  expect(all([...phones, ...late.slice(2)]).flatMap(([, payload]) => countsIn(payload))).toEqual([]);

  const everything = JSON.stringify(all([desk, screen, ...phones, ...late]));
  expect(everything).not.toContain(secret);
  const voters = phones.map(({ tok }) => tok.split('.')[0] ?? '');
  for (const [index, phone] of phones.entries()) {
    const own = voters[index] ?? '?';
    const others = JSON.stringify(all([desk, screen, ...phones.filter((one) => one !== phone)]));
    expect(others).not.toContain(own);
  }
});

test('phones learn nothing of effects, reasons or what comes next', async () => {
  const { code, cookie } = await venue.openRoom();
  const desk = await joined(venue.url, 'console', code, { cookie });
  const phone = await joined(venue.url, 'phone', code);
  await desk.command(0, ...TO_VOTE);
  await phone.next('phone');
  await desk.command(2, { type: 'close' }, { type: 'reveal' });
  await phone.next('phone', ({ phase }: { phase: string }) => phase === 'revealed');
  const told = JSON.stringify(phone.heard);
  for (const word of ['Watch.', 'Compass.', 'again', 'direction', 'speed', 'votes', 'hands', 'why'])
    expect(told).not.toContain(`"${word}"`);
});
