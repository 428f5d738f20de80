import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { RoomView } from '../../../src/live/index.ts';
import { choiceOf, numberedVotes } from './numberedVotes.ts';
import { layOut, type ServerProcess, startServer } from './serverProcess.ts';
import { joined, newFolder, openRoom, TO_VOTE } from './venue.ts';

const folder = newFolder();
layOut(folder);

let running: ServerProcess | undefined;
afterEach(async () => {
  await running?.kill();
  rmSync(folder, { recursive: true });
});

test('kill -9 in mid-vote: no acknowledged vote is lost, none counts twice, none is changed back by an old message', async () => {
  running = await startServer(folder);
  const { port, url } = running;
  const { code, cookie } = await openRoom(url, 'two-votes');
  const desk = await joined(url, 'console', code, { cookie });
  await desk.command(0, ...TO_VOTE);
  const phones = await Promise.all(Array.from({ length: 60 }, () => joined(url, 'phone', code)));
  const { send, acknowledged: told } = numberedVotes();

  const fickle = await joined(url, 'phone', code);
  for (const [index, c] of ['fast', 'slow'].entries()) await fickle.vote({ c, mid: index + 1 });

  const early = phones.slice(0, 20).map(send);
  await Promise.race(early);
  // The others are on their way while the process dies.
  const late = phones.slice(20).map((phone, index) => send(phone, index + 20));
  await Promise.race(late.slice(-1).concat(early));
  await running.kill();
  for (const phone of [...phones, fickle]) phone.socket.disconnect();
  const acknowledged = new Set(told());
  expect(acknowledged.size).toBeGreaterThan(0);
  // What a process leaves behind that dies while it writes.
  appendFileSync(join(folder, 'data', 'rooms', code, 'log.ndjson'), '{"seq":99,"at":1,"event":{"type":"ball');

  running = await startServer(folder, port);
  const back = await joined(url, 'screen', code);
  expect(back.view).toMatchObject({ phase: 'open', turn: 2 });
  expect(back.view.voted).toBeGreaterThanOrEqual(acknowledged.size);
  const seats = await Promise.all(phones.map(({ tok }) => joined(url, 'phone', code, { tok })));
  for (const index of acknowledged)
    expect(seats[index]?.view.mine).toEqual({ choice: choiceOf(index), mid: index + 1 });
  const again = await Promise.all(
    seats.map((phone, index) => phone.vote({ c: choiceOf(index), mid: index + 1 })),
  );
  expect(again.filter(({ status }) => !['same', 'ok'].includes(status))).toEqual([]);
  for (const index of acknowledged) expect(again[index]?.status).toBe('same');

  const returned = await joined(url, 'phone', code, { tok: fickle.tok });
  for (const mid of [1, 2]) expect(await returned.vote({ c: 'fast', mid })).toMatchObject({ status: 'same' });

  const driver = await joined(url, 'console', code, { cookie });
  await driver.command(2, { type: 'close' }, { type: 'reveal' });
  const view = await driver.next<RoomView>('snap', ({ phase }) => phase === 'revealed');
  expect(view.votes).toEqual({ fast: 20, slow: 41 });
});
