import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compacted } from '../../../src/server/storage/compacted.ts';
import { fileLog } from '../../../src/server/storage/fileLog.ts';
import { type LogFile, openLogFile } from '../../../src/server/storage/logFile.ts';
import { logLines, readLogLines } from '../../../src/server/storage/logLines.ts';
import { roomKey } from '../../../src/server/storage/roomKey.ts';
import { logged, meta, roomStoreSuite, vote } from './roomStoreSuite.ts';

const ROOM = 'K7MQ9X';
const newFolder = () => mkdtempSync(join(tmpdir(), 'plein-nord-'));

roomStoreSuite('files', () => {
  const folder = newFolder();
  return { open: async () => fileLog(folder), clean: async () => rmSync(folder, { recursive: true }) };
});

let folder = '';
const log = () => join(folder, 'rooms', ROOM, 'log.ndjson');
const snapshot = () => join(folder, 'rooms', ROOM, 'snapshot.ndjson');
const seqs = async (store = fileLog(folder)) => (await store.load(ROOM))?.events.map(({ seq }) => seq);

beforeEach(() => {
  folder = newFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

async function roomWith(count: number): Promise<void> {
  const store = fileLog(folder);
  await store.create(meta(ROOM), '{}');
  for (let seq = 1; seq <= count; seq += 1) await store.append(ROOM, [logged(seq)]);
  await store.close();
}

test('a last line that was torn is left out, and the next event does not run into it', async () => {
  await roomWith(3);
  appendFileSync(log(), '{"seq":4,"at":1,"eve');
  expect(await seqs()).toEqual([1, 2, 3]);
  const store = fileLog(folder);
  await store.append(ROOM, [logged(4)]);
  expect(await seqs(store)).toEqual([1, 2, 3, 4]);
  await store.close();
  expect(readFileSync(log(), 'utf8').split('\n')).toHaveLength(5);
});

test('a damaged line in the middle costs that line only', async () => {
  await roomWith(3);
  const lines = readFileSync(log(), 'utf8').split('\n');
  lines[1] = '\0'.repeat(20);
  writeFileSync(log(), lines.join('\n'));
  expect(await seqs()).toEqual([1, 3]);
});

test('a long log is read from its snapshot, which never stands for more than the log holds', async () => {
  const store = fileLog(folder);
  await store.create(meta(ROOM), '{}');
  for (let seq = 1; seq <= 600; seq += 1) void store.append(ROOM, [vote(seq, `v${seq % 7}`, 'fast')]);
  await store.append(ROOM, [logged(601)]);
  await store.append(ROOM, [logged(602)]);
  await store.close();
  const whole = await seqs();
  expect(whole?.at(-1)).toBe(602);
  expect(whole?.length).toBeLessThan(200);
  truncateSync(snapshot(), 40);
  expect(await seqs()).toHaveLength(602);
  writeFileSync(snapshot(), 'garbage');
  expect(await seqs()).toHaveLength(602);
});

test('a snapshot of a log that lost its end is not trusted', async () => {
  const store = fileLog(folder);
  await store.create(meta(ROOM), '{}');
  for (let seq = 1; seq <= 500; seq += 1) void store.append(ROOM, [logged(seq)]);
  await store.append(ROOM, [logged(501)]);
  await store.close();
  expect(readFileSync(snapshot(), 'utf8')).not.toBe('');
  const lines = readFileSync(log(), 'utf8').split('\n').slice(0, 10);
  writeFileSync(log(), `${lines.join('\n')}\n`);
  expect(await seqs()).toHaveLength(10);
});

/** Files on a disk that takes `room` bytes, and no more until `free` is called. */
function smallDisk(room: number) {
  let left = room;
  const full = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  const openFile = async (path: string): Promise<LogFile> => {
    const file = await openLogFile(path);
    return {
      ...file,
      async write(data) {
        const fits = data.subarray(0, Math.max(0, left));
        await file.write(fits);
        left -= fits.length;
        if (fits.length < data.length) throw full();
      },
    };
  };
  return { openFile, free: (bytes: number) => (left += bytes) };
}

test('a full disk keeps nothing of the event that did not fit, and goes on once there is room', async () => {
  const disk = smallDisk(200);
  const store = fileLog(folder, { openFile: disk.openFile });
  await store.create(meta(ROOM), '{}');
  let seq = 0;
  while ((await store.append(ROOM, [logged(seq + 1)])) === 'kept') seq += 1;
  expect(seq).toBeGreaterThan(1);
  expect(seq).toBeLessThan(10);
  expect(readFileSync(log(), 'utf8').endsWith('}\n')).toBe(true);
  expect(await store.append(ROOM, [logged(seq + 1)])).toBe('failed');
  disk.free(10_000);
  expect(await store.append(ROOM, [logged(seq + 1)])).toBe('kept');
  await store.close();
  expect(await seqs()).toEqual(Array.from({ length: seq + 1 }, (_, index) => index + 1));
});

test('events asked for at once are synced together', async () => {
  let syncs = 0;
  const openFile = async (path: string): Promise<LogFile> => {
    const file = await openLogFile(path);
    return {
      ...file,
      sync: async () => {
        syncs += 1;
        await file.sync();
      },
    };
  };
  const store = fileLog(folder, { openFile });
  await store.create(meta(ROOM), '{}');
  await Promise.all(Array.from({ length: 100 }, (_, index) => store.append(ROOM, [logged(index + 1)])));
  await store.close();
  expect(syncs).toBeGreaterThan(0);
  expect(syncs).toBeLessThan(10);
});

test('a disk that cannot sync acknowledges nothing', async () => {
  const openFile = async (path: string): Promise<LogFile> => ({
    ...(await openLogFile(path)),
    sync: () => Promise.reject(new Error('EIO')),
  });
  const store = fileLog(folder, { openFile });
  await store.create(meta(ROOM), '{}');
  expect(await store.append(ROOM, [logged(1)])).toBe('failed');
  await store.close();
  expect(await seqs()).toEqual([]);
});

test('a folder that was begun but never finished is no room', async () => {
  await roomWith(1);
  rmSync(join(folder, 'rooms', ROOM, 'room.json'));
  expect(await fileLog(folder).list()).toEqual([]);
  expect(await seqs()).toBeUndefined();
});

test('a forgotten code may be used again a day later', async () => {
  await roomWith(1);
  const store = fileLog(folder);
  await store.forget(ROOM);
  const old = Date.now() / 1000 - 25 * 3600;
  utimesSync(join(folder, 'forgotten', ROOM), old, old);
  expect(await store.create(meta(ROOM), '{}')).toBe('kept');
  await store.close();
});

test('names that lead out of the folder are no room codes', async () => {
  await expect(fileLog(folder).append('../../x', [logged(1)])).rejects.toThrow('no room code');
});

test('votes of another decision or epoch are never shortened into one', () => {
  const a = { voter: 'ann', choice: 'x', epoch: 0, node: 'hello', mid: 1 };
  const groups = [a, { ...a, epoch: 1 }, { ...a, node: 'again' }, { ...a, choice: 'y', mid: 2 }];
  const events = groups.map((ballot, index) => logged(index + 1, { type: 'ballots', ballots: [ballot] }));
  expect(compacted(events)).toEqual([
    logged(4, {
      type: 'ballots',
      ballots: [
        { ...a, epoch: 1 },
        { ...a, node: 'again' },
        { ...a, choice: 'y', mid: 2 },
      ],
    }),
  ]);
});

test('a shortened group of thousands is still one that a log can hold', () => {
  const groups = Array.from({ length: 40 }, (_, index) =>
    Array.from({ length: 64 }, (_, place) => ({
      voter: `v${index * 64 + place}`,
      choice: 'x',
      epoch: 0,
      node: 'hello',
      mid: 1,
    })),
  );
  const events = groups.map((ballots, index) => logged(index + 1, { type: 'ballots', ballots }));
  const short = compacted(events);
  expect(readLogLines(logLines(short))).toEqual(short);
  expect(short.flatMap(({ event }) => (event.type === 'ballots' ? event.ballots : []))).toEqual(
    groups.flat(),
  );
  expect(short.map(({ seq }) => seq)).toEqual([36, 37, 38, 39, 40]);
});

test('the key that signs seats is made once, and for its owner only', async () => {
  const key = await roomKey(join(folder, 'data'));
  expect(key).toHaveLength(32);
  expect(await roomKey(join(folder, 'data'))).toEqual(key);
});
