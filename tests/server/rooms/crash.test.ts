import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type { RoomView, VoteAck } from '../../../src/live/index.ts';
import { type Joined, joined, newFolder, openRoom, TO_VOTE, TWO_VOTES } from './venue.ts';

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));
const folder = newFolder();
mkdirSync(join(folder, 'site', 'scenarios'), { recursive: true });
writeFileSync(join(folder, 'site', 'scenarios', 'two-votes.json'), TWO_VOTES);

let running: ChildProcess | undefined;
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Starts a server process; resolves with its port once it listens. */
function start(port: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', SERVE, folder, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (line: Buffer) => resolve(JSON.parse(line.toString()).port));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

function kill(): Promise<unknown> {
  const gone = new Promise((resolve) => running?.once('exit', resolve));
  running?.kill('SIGKILL');
  return gone;
}

test('kill -9 in mid-vote: no acknowledged vote is lost, none counts twice', async () => {
  const port = await start(0);
  const url = `http://127.0.0.1:${port}`;
  const { code, cookie } = await openRoom(url, 'two-votes');
  const desk = await joined(url, 'console', code, { cookie });
  await desk.command(0, ...TO_VOTE);
  const phones = await Promise.all(Array.from({ length: 60 }, () => joined(url, 'phone', code)));
  const choiceOf = (index: number) => (index % 3 === 0 ? 'fast' : 'slow');
  const acks = new Map<number, VoteAck>();
  const send = (phone: Joined, index: number) =>
    phone
      .vote({ c: choiceOf(index), mid: `mid-${index}` })
      .then((ack) => acks.set(index, ack))
      .catch(() => {});

  const early = phones.slice(0, 20).map(send);
  await Promise.race(early);
  // The others are on their way while the process dies.
  const late = phones.slice(20).map((phone, index) => send(phone, index + 20));
  await Promise.race(late.slice(-1).concat(early));
  await kill();
  for (const phone of phones) phone.socket.disconnect();
  const acknowledged = new Set([...acks].filter(([, { status }]) => status === 'ok').map(([index]) => index));
  expect(acknowledged.size).toBeGreaterThan(0);
  // What a process leaves behind that dies while it writes.
  appendFileSync(join(folder, 'data', 'rooms', code, 'log.ndjson'), '{"seq":99,"at":1,"event":{"type":"ball');

  await start(port);
  const back = await joined(url, 'screen', code);
  expect(back.view).toMatchObject({ phase: 'open', turn: 2 });
  expect(back.view.voted).toBeGreaterThanOrEqual(acknowledged.size);
  const seats = await Promise.all(phones.map(({ tok }) => joined(url, 'phone', code, { tok })));
  for (const index of acknowledged) expect(seats[index]?.view.mine).toEqual({ choice: choiceOf(index) });
  const again = await Promise.all(
    seats.map((phone, index) => phone.vote({ c: choiceOf(index), mid: `mid-${index}` })),
  );
  expect(again.filter(({ status }) => !['same', 'ok'].includes(status))).toEqual([]);
  for (const index of acknowledged) expect(again[index]?.status).toBe('same');

  const driver = await joined(url, 'console', code, { cookie });
  await driver.command(2, { type: 'close' }, { type: 'reveal' });
  const view = await driver.next<RoomView>('snap', ({ phase }) => phase === 'revealed');
  expect(view.votes).toEqual({ fast: 20, slow: 40 });
});
