import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compile } from '../../../src/server/make/compile.ts';
import { ROOT } from '../../gate/imports.ts';
import { layOut } from '../../server/rooms/serverProcess.ts';
import { connect, newFolder, openRoom } from '../../server/rooms/venue.ts';
import { percentile } from '../measure.ts';
import { type Child, startChild } from './child.ts';
import { crowd } from './crowd.ts';
import type { Truth } from './orders.ts';
import { naiveScreen, roomScreen, type Screen } from './screen.ts';

/** What was measured of one vote; times in milliseconds. */
export interface Figures {
  readonly name: string;
  /** Over how many milliseconds the votes were spread. */
  readonly over: number;
  readonly acknowledged: readonly number[];
  readonly shown: readonly number[];
  readonly messages: number;
  /** Whether each room's tally is what its phones had acknowledged. */
  readonly exact: boolean;
  readonly votes: number;
  /** Votes of phones that were not in the room, or that were not acknowledged. */
  readonly failed: number;
}

export interface Run {
  readonly name: string;
  readonly joins: readonly number[];
  readonly failed: number;
  readonly joinsOver: number;
  /** Most memory that the server held, in bytes. */
  readonly memory: number;
  readonly votes: readonly Figures[];
}

export interface RunOptions {
  readonly name: string;
  readonly phones: number;
  readonly rooms?: number;
  readonly naive?: boolean;
  /** Clients beside the phones that flood the room. */
  readonly hostile?: number;
  /** Whether the phones are on a network that delays and loses. */
  readonly weak?: boolean;
  /** Milliseconds over which the votes of each question are spread. */
  readonly overs: readonly number[];
}

/** A thousand phones join in five seconds (live page, Load), the others at the same pace. */
const JOINS_PER_SECOND = 200;

interface Told {
  readonly port: number;
  readonly memory: number;
}

type ServerName = 'roomServer' | 'naiveServer';
const compiled = new Map<ServerName, URL>();

/** Servers are measured as they are used: compiled, as by `npm start`. */
async function startServer(name: ServerName, args: readonly string[] = []): Promise<Child> {
  const file =
    compiled.get(name) ??
    pathToFileURL(await compile(ROOT, `tests/bench/live/${name}.ts`, `.cache/bench/${name}`));
  compiled.set(name, file);
  return startChild(file, args);
}

/** Starts a room server on a folder that was laid out; it answers each message with its port and its memory. */
export function roomServer(folder: string, port = 0): Promise<Child> {
  return startServer('roomServer', [folder, String(port)]);
}

const ask = (server: Child) => server.ask<Told>({ type: 'memory' });

function isSame(one: Truth, other: Truth): boolean {
  const lines = (truth: Truth) =>
    Object.entries(truth)
      .map(([room, counts]) => `${room} ${JSON.stringify(Object.entries(counts).sort())}`)
      .sort()
      .join('\n');
  return lines(one) === lines(other);
}

/** Rooms in which a vote is open, each with its screen. */
async function openRooms(
  url: string,
  rooms: number,
  naive: Child | undefined,
): Promise<ReadonlyMap<string, Screen>> {
  const open = async () => {
    if (naive) return ['naive', naiveScreen(await connect(url), naive)] as const;
    const { code, cookie } = await openRoom(url, 'two-votes');
    return [code, await roomScreen(url, code, cookie)] as const;
  };
  return new Map(await Promise.all(Array.from({ length: rooms }, open)));
}

/** Has a crowd join and vote on a server of its own, question after question, and checks every tally. */
export async function run({
  name,
  phones,
  rooms = 1,
  naive = false,
  hostile = 0,
  weak = false,
  overs,
}: RunOptions): Promise<Run> {
  const folder = newFolder();
  layOut(folder);
  const server = await (naive ? startServer('naiveServer') : roomServer(folder));
  const people = crowd(phones);
  const { port } = await ask(server);
  const network = weak ? startChild(new URL('weakNetwork.ts', import.meta.url), [String(port)]) : undefined;
  const enemies = hostile > 0 ? startChild(new URL('hostilePhones.ts', import.meta.url)) : undefined;
  try {
    const url = `http://127.0.0.1:${port}`;
    const near = network ? `http://127.0.0.1:${(await network.ask<{ port: number }>({})).port}` : url;
    const screens = await openRooms(url, rooms, naive ? server : undefined);
    const codes = [...screens.keys()];
    const seats = Array.from({ length: phones }, (_, index) => codes[index % codes.length] ?? '');
    const joinsOver = (phones / JOINS_PER_SECOND) * 1000;
    const { latencies, failed } = await people.join(near, seats, joinsOver);
    await enemies?.ask({ url, room: codes[0], count: hostile });
    const votes: Figures[] = [];
    for (const over of overs) {
      const voted = await people.vote(over);
      const shown = await Promise.all(
        [...screens].map(([room, screen]) => screen.delays(voted.sent[room] ?? [])),
      );
      const tallies = await Promise.all(
        [...screens].map(async ([room, screen]) => [room, await screen.next()] as const),
      );
      votes.push({
        name,
        over,
        acknowledged: voted.latencies,
        shown: shown.flat(),
        messages: voted.messages,
        exact: isSame(Object.fromEntries(tallies), voted.truth),
        votes: voted.latencies.length,
        failed: voted.failed,
      });
    }
    return { name, joins: latencies, failed, joinsOver, memory: (await ask(server)).memory, votes };
  } finally {
    await Promise.all([people.leave(), enemies?.kill(), network?.kill(), server.kill()]);
    rmSync(folder, { recursive: true });
  }
}

export const p50 = (values: readonly number[]) => percentile(values, 50);
export const p99 = (values: readonly number[]) => percentile(values, 99);
