import { rmSync } from 'node:fs';
import { layOut } from '../../server/rooms/serverProcess.ts';
import { joined, newFolder, openRoom } from '../../server/rooms/venue.ts';
import { startChild } from './child.ts';
import { pause, type ReturnReport } from './orders.ts';
import { roomServer } from './run.ts';
import { roomScreen } from './screen.ts';

/** What a `kill -9` of the server in mid-vote came to. */
export interface Killed {
  readonly phones: number;
  /** Milliseconds for which each phone was without the server. */
  readonly back: readonly number[];
  readonly exact: boolean;
}

const OVER = 2000;

/** Kills the server while phones vote, starts it again on what it had written, and compares when all have voted. */
export async function killed(phones: number): Promise<Killed> {
  const folder = newFolder();
  layOut(folder);
  const first = await roomServer(folder);
  const { port } = await first.ask<{ port: number }>({});
  const url = `http://127.0.0.1:${port}`;
  const { code, cookie } = await openRoom(url, 'two-votes');
  await roomScreen(url, code, cookie);
  const people = startChild(new URL('returningPhones.ts', import.meta.url));
  const heard = (type: ReturnReport['type']) =>
    new Promise<ReturnReport>((resolve) => {
      people.process.on('message', (report: ReturnReport) => {
        if (report.type === type) resolve(report);
      });
    });
  const [voting, settled] = [heard('voting'), heard('settled')];
  people.process.send({ url, room: code, count: phones, over: OVER });
  await voting;
  await pause(OVER / 2);
  await first.kill();
  const second = await roomServer(folder, port);
  const report = await settled;
  const driver = await joined(url, 'screen', code, { cookie });
  await driver.command(driver.view.turn, { type: 'close' }, { type: 'reveal' });
  const { votes } = await driver.next<{ phase: string; votes: object }>(
    'snap',
    ({ phase }) => phase === 'revealed',
  );
  await Promise.all([people.kill(), second.kill()]);
  rmSync(folder, { recursive: true });
  if (report.type !== 'settled') throw new Error(report.type);
  const counts = (value: object) => JSON.stringify(Object.entries(value).sort());
  return { phones, back: report.back, exact: counts(votes) === counts(report.truth[code] ?? {}) };
}
