import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joined, openVenue, STILL, TO_VOTE, TWO_VOTES, type Venue } from './venue.ts';

let venue: Venue;
beforeAll(async () => {
  venue = await openVenue();
});
afterAll(() => venue.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(venue.url + path, { headers, redirect: 'manual' });

/** Asks for a room with the headers given, `Host` too, which fetch would write itself. */
function ask(
  headers: Record<string, string>,
  body = '{"scenario":"two-votes"}',
  at = venue,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${at.url}/rooms`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

test('the page learns whether rooms can be opened, and what the phones are told', async () => {
  const response = await get('/live.json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({ rooms: true, create: true, addresses: [`${venue.url}/`] });
});

test('a room opens for a page of this site on this machine, whose browser becomes the facilitator', async () => {
  const response = await fetch(`${venue.url}/rooms`, {
    method: 'POST',
    headers: { Origin: venue.url },
    body: JSON.stringify({ scenario: TWO_VOTES, key: 'mine-two-votes' }),
  });
  const { code, secretLink } = (await response.json()) as { code: string; secretLink: string };
  const cookie = response.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(
    new RegExp(`^pn-room-${code}=[\\w-]{22}; Path=/; Max-Age=\\d+; HttpOnly; SameSite=Strict$`),
  );
  expect(secretLink).toMatch(new RegExp(`^${venue.url}/take/${code}/[\\w-]{22}$`));
  const scenario = await get(`/rooms/${code}/scenario.json`);
  expect(await scenario.text()).toBe(TWO_VOTES);
  const screen = await joined(venue.url, 'screen', code);
  expect(screen.view.scenario).toEqual({ key: 'mine-two-votes', title: { en: 'Two votes' } });
});

test('pages of other sites, and machines behind a proxy, open none', async () => {
  const host = `127.0.0.1:${venue.port}`;
  expect(await ask({ Host: host, Origin: venue.url })).toBe(200);
  expect(await ask({ Host: host })).toBe(403);
  expect(await ask({ Host: host, Origin: 'null' })).toBe(403);
  expect(await ask({ Host: host, Origin: 'http://evil.example' })).toBe(403);
  // A name of the internet that was made to lead to this machine.
  expect(await ask({ Host: 'evil.example', Origin: 'http://evil.example' })).toBe(403);
  expect(await ask({ Host: host, Origin: venue.url, 'X-Forwarded-For': '127.0.0.1' })).toBe(403);
});

test('an open server lets others open rooms, but still no page of another site', async () => {
  const open = await openVenue({ open: true, ...STILL });
  const proxied = { Host: 'room.example', 'X-Forwarded-For': '10.0.0.9' };
  const body = '{"scenario":"two-votes"}';
  expect(await ask({ ...proxied, Origin: 'http://room.example' }, body, open)).toBe(200);
  expect(await ask({ ...proxied, Origin: 'http://evil.example' }, body, open)).toBe(403);
  const statuses = [];
  for (let round = 0; round < 40; round += 1)
    statuses.push(await ask({ Host: `127.0.0.1:${open.port}`, Origin: open.url }, body, open));
  expect(statuses).toContain(429);
  await open.close();
});

test.each([
  ['no JSON', '{'],
  ['no scenario', '{}'],
  ['a scenario that is not shipped', '{"scenario":"atlantis"}'],
  ['a path', '{"scenario":"../../package"}'],
  ['a broken file', JSON.stringify({ scenario: '{"format":1}' })],
  ['a key that is a path', JSON.stringify({ scenario: 'two-votes', key: '../x' })],
])('a request with %s opens no room', async (_what, body) => {
  expect(await ask({ Host: `127.0.0.1:${venue.port}`, Origin: venue.url }, body)).toBe(400);
});

test('a request without end is cut off', async () => {
  const body = JSON.stringify({ scenario: 'x'.repeat(5 * 1024 * 1024) });
  expect(await ask({ Host: `127.0.0.1:${venue.port}`, Origin: venue.url }, body).catch(() => 413)).toBe(413);
});

test.each(['/j/k7m-q9x', '/J/K7MQ9X', '/J/k7m%20q9x', '/j/K7M-Q9X/'])(
  '%s leads to the phone page',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(302);
    const location = response.headers.get('location') ?? '';
    expect(location).toBe(path.includes('%') ? '/phone.html' : '/phone.html#/j/K7MQ9X');
  },
);

test.each(['/j', '/J/', '/j/nothing'])('%s leads to where the code is typed', async (path) => {
  expect((await get(path)).headers.get('location')).toBe('/phone.html');
});

test('another device takes a room over by its link, and only by it', async () => {
  const { code, secret, cookie } = await venue.openRoom();
  const taken = await get(`/take/${code.toLowerCase()}/${secret}`);
  expect(taken.status).toBe(302);
  expect(taken.headers.get('location')).toBe(`/#/console/two-votes/${code}`);
  expect(taken.headers.get('set-cookie')?.split(';')[0]).toBe(cookie);
  const wrong = await get(`/take/${code}/${'A'.repeat(22)}`);
  expect(wrong.status).toBe(403);
  expect(wrong.headers.get('set-cookie')).toBeNull();
});

test('the link can be shown again to the facilitator only', async () => {
  const { code, secret, cookie } = await venue.openRoom();
  const link = (headers = {}) => get(`/rooms/${code}/link`, headers);
  expect(await (await link({ cookie })).json()).toEqual({
    secretLink: `${venue.url}/take/${code}/${secret}`,
  });
  expect((await link()).status).toBe(403);
  expect((await link({ cookie: `pn-room-${code}=${'A'.repeat(22)}` })).status).toBe(403);
});

test('secrets and codes cannot be tried by the thousand', async () => {
  const own = await openVenue(STILL);
  const { code } = await own.openRoom();
  const statuses = [];
  for (let round = 0; round < 30; round += 1)
    statuses.push((await fetch(`${own.url}/take/${code}/${'A'.repeat(22)}`)).status);
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(403));
  expect(statuses.slice(-5)).toEqual(Array(5).fill(429));
  expect((await fetch(`${own.url}/rooms/CCCCCC/scenario.json`)).status).toBe(429);
  expect((await fetch(`${own.url}/rooms/${code}/scenario.json`)).status).toBe(200);
  await own.close();
});

/** A session of two decisions, the first one gone back on. */
async function session() {
  const { code, cookie } = await venue.openRoom();
  const desk = await joined(venue.url, 'console', code, { cookie });
  const phones = [await joined(venue.url, 'phone', code), await joined(venue.url, 'phone', code)];
  await desk.command(0, ...TO_VOTE, { type: 'hands', choice: 'slow', count: 1 });
  for (const phone of phones) await phone.vote({ c: 'fast', conf: 2 });
  await desk.command(3, { type: 'close' }, { type: 'reveal' }, { type: 'play' });
  await desk.command(6, { type: 'branch', choice: 'slow' });
  return { code, cookie };
}

test('a session is taken away as a table, a page and a game, by its facilitator only', async () => {
  const { code, cookie } = await session();
  const csv = await get(`/rooms/${code}/votes.csv?lng=fr`, { cookie });
  expect(csv.headers.get('content-type')).toContain('text/csv');
  const bytes = Buffer.from(await csv.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = bytes.toString('utf8').slice(1).trim().split('\r\n');
  expect(rows).toHaveLength(5);
  expect(rows[0]).toContain('Mains levées');
  expect(rows[1]).toBe('1;hello;Call me back in three months.;A;Two months?;2;0;0;0;2;le vote;oui;non');
  expect(rows[4]).toContain('l’animateur;oui;oui');

  const page = await get(`/rooms/${code}/report.html?lng=en`, { cookie });
  expect(page.headers.get('content-security-policy')).toMatch(/style-src 'sha256-/);
  const html = await page.text();
  for (const words of ['Session record', 'Two months?', 'the facilitator', 'Replies that stand: B'])
    expect(html).toContain(words);

  const replay = await (await get(`/rooms/${code}/replay.json`, { cookie })).json();
  expect(replay).toMatchObject({
    version: 1,
    scenario: 'two-votes',
    replayOf: `room-${code}`,
    entries: [{ type: 'choose', choice: 'slow' }],
    room: { code, history: [{ choice: 'fast', votes: { fast: 2 } }, { choice: 'slow' }] },
  });
  for (const name of ['votes.csv', 'report.html', 'replay.json'])
    expect((await get(`/rooms/${code}/${name}`)).status).toBe(403);
});

test('forget now: everybody goes, and nothing is left but the code’s rest', async () => {
  const { code, cookie } = await session();
  const phone = await joined(venue.url, 'phone', code);
  const forget = (headers: Record<string, string>) =>
    fetch(`${venue.url}/rooms/${code}/forget`, { method: 'POST', headers });
  expect((await forget({ Origin: venue.url })).status).toBe(403);
  expect((await forget({ cookie, Origin: 'http://evil.example' })).status).toBe(403);
  expect((await forget({ cookie, Origin: venue.url })).status).toBe(200);
  expect(await phone.next('gone')).toEqual({ reason: 'forgotten' });
  await phone.gone;
  await expect(joined(venue.url, 'phone', code)).rejects.toThrow('no-room');
  expect((await get(`/rooms/${code}/votes.csv`, { cookie })).status).toBe(404);
});

test('the site is served as before', async () => {
  expect(await (await get('/')).text()).toBe('<!doctype html>');
  expect((await get('/rooms')).status).toBe(404);
  expect((await fetch(venue.url, { method: 'POST' })).status).toBe(405);
  expect((await get('/%ff')).status).toBe(404);
  expect((await get('/socket.io/?EIO=4&transport=polling')).headers.get('x-content-type-options')).toBe(
    'nosniff',
  );
});
