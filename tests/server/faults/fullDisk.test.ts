import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { RoomView } from '../../../src/live/index.ts';
import { fileLog } from '../../../src/server/storage/fileLog.ts';
import { joined, newFolder, openVenue, TO_VOTE } from '../rooms/venue.ts';

const disk = newFolder();
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status === 0;
if (!mounted) console.log('not run: no disk of its own can be mounted here, which takes root on Linux');
afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Leaves no byte free, with a file that can be taken away again. */
function fill(): string {
  const file = join(disk, 'full');
  for (let size = 64 * 1024; size >= 1; size = Math.floor(size / 2))
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // Smaller pieces may still fit.
    }
  return file;
}

test.skipIf(!mounted)(
  'a disk without a byte left puts votes off, the room is seen paused, and all counts once there is space',
  async () => {
    const venue = await openVenue({ store: fileLog(join(disk, 'data')) });
    const { code, cookie } = await venue.openRoom();
    const desk = await joined(venue.url, 'console', code, { cookie });
    await desk.command(0, ...TO_VOTE);
    const phones = await Promise.all(Array.from({ length: 10 }, () => joined(venue.url, 'phone', code)));
    const kept = new Map<number, string>();
    const vote = async (phone: number, mid: number, c: string) => {
      const { status } = (await phones[phone]?.vote({ c, mid })) ?? {};
      if (status === 'ok') kept.set(phone, c);
      return status;
    };
    expect(await vote(0, 1, 'slow')).toBe('ok');

    const filler = fill();
    // What is left of the log's last page takes some votes before the disk refuses; nobody votes faster than he may.
    const statuses = new Set<string | undefined>();
    for (let count = 0; count < 64 && !statuses.has('slow'); count++)
      statuses.add(await vote(1 + (count % 8), 2 + count, count % 3 ? 'slow' : 'fast'));
    expect(statuses).toContain('slow');
    await desk.next('snap', ({ paused }: RoomView) => paused);

    rmSync(filler);
    expect(await vote(9, 100, 'fast')).toBe('ok');
    await desk.command(2, { type: 'close' }, { type: 'reveal' });
    const { votes } = await desk.next<RoomView>('snap', ({ phase }) => phase === 'revealed');
    const counted = (choice: string) => [...kept.values()].filter((one) => one === choice).length;
    expect(votes).toEqual({ slow: counted('slow'), fast: counted('fast') });
    await venue.close();
  },
);
