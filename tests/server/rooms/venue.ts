import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import type {
  CommandAck,
  CommandEvent,
  PhoneView,
  Role,
  RoomView,
  Unwelcome,
  VoteAck,
  VoteMessage,
  Welcome,
} from '../../../src/live/index.ts';
import { addressesOf } from '../../../src/server/addresses.ts';
import { listen } from '../../../src/server/listen.ts';
import { type RoomSiteOptions, roomSite } from '../../../src/server/roomSite.ts';
import { fileLog } from '../../../src/server/storage/fileLog.ts';

const HOST = '127.0.0.1';
const ending = (title: string, kind: string) => ({ ending: kind, title, text: title });

/** A scenario of two decisions, as a file; the second choice is the better one. */
export const TWO_VOTES = JSON.stringify({
  format: 1,
  id: 'two-votes',
  title: 'Two votes',
  languages: ['en'],
  start: { node: 'hello' },
  nodes: {
    hello: {
      text: 'Call me back in three months.',
      choices: [
        { id: 'fast', text: 'Two months?', speed: 20, direction: -10, next: 'again', why: 'Watch.' },
        { id: 'slow', text: 'Why three?', direction: 20, next: 'again', why: 'Compass.' },
      ],
    },
    again: {
      text: 'What now?',
      choices: [
        { id: 'push', text: 'Sign here.', speed: 20, next: 'lost' },
        { id: 'ask', text: 'Who decides?', direction: 20, next: 'won' },
      ],
    },
    won: ending('Signed.', 'signed'),
    lost: ending('Lost.', 'lost'),
  },
});

/** A clock that stands still, for limits that would fill up with time on a busy machine. */
export const STILL = { now: () => 1_700_000_000_000 };

/** A new folder for one test file. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'plein-nord-'));
}

/** Opens the room in a vote on the first decision. */
export const TO_VOTE: readonly CommandEvent[] = [{ type: 'next' }, { type: 'open' }];

export interface Venue {
  readonly url: string;
  readonly folder: string;
  readonly port: number;
  /** Opens a room as the facilitator's browser does. */
  readonly openRoom: (scenario?: string) => Promise<{ code: string; cookie: string; secret: string }>;
  readonly close: () => Promise<void>;
}

/** A running server on a free port, with a data folder of its own. */
export async function openVenue(options: Partial<RoomSiteOptions> = {}): Promise<Venue> {
  const folder = newFolder();
  const site = join(folder, 'site');
  mkdirSync(join(site, 'scenarios'), { recursive: true });
  writeFileSync(join(site, 'index.html'), '<!doctype html>');
  writeFileSync(join(site, 'scenarios', 'two-votes.json'), TWO_VOTES);
  let port = 0;
  const running = await roomSite({
    site,
    store: fileLog(join(folder, 'data')),
    key: Buffer.alloc(32, 1),
    addresses: () => addressesOf(HOST, port),
    ...options,
  });
  const result = await listen(running.server, 0, HOST);
  if (result.type === 'failed') throw new Error(result.code);
  port = result.port;
  const url = `http://${HOST}:${port}`;
  return {
    url,
    folder,
    port,
    openRoom: (scenario = 'two-votes') => openRoom(url, scenario),
    async close() {
      await running.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Opens a room over HTTP. */
export async function openRoom(url: string, scenario: string) {
  const response = await fetch(`${url}/rooms`, {
    method: 'POST',
    headers: { Origin: url, 'Content-Type': 'application/json' },
    body: JSON.stringify({ scenario }),
  });
  if (response.status !== 200) throw new Error(`no room: ${response.status} ${await response.text()}`);
  const { code, secretLink } = (await response.json()) as { code: string; secretLink: string };
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { code, cookie, secret: secretLink.split('/').at(-1) ?? '' };
}

type Answer = Welcome<PhoneView & RoomView> | Unwelcome;

/** One connection, with all that it ever received. */
export interface Client {
  readonly socket: Socket;
  /** Name and payload of every message, answers included. */
  readonly heard: readonly (readonly [string, unknown])[];
  readonly hello: (role: Role, room: string, rest?: object) => Promise<Answer>;
  readonly vote: (message: Partial<VoteMessage>) => Promise<VoteAck>;
  readonly command: (turn: number, ...events: readonly CommandEvent[]) => Promise<CommandAck>;
  readonly ask: <Ack>(event: string, data: unknown) => Promise<Ack>;
  /** Resolves with the next message of a name, or one already heard that `fits`. */
  readonly next: <Payload>(event: string, fits?: (payload: Payload) => boolean) => Promise<Payload>;
  readonly gone: Promise<string>;
}

let ids = 0;

/** Connects without saying who it is. */
export async function connect(
  url: string,
  options: Partial<ManagerOptions & SocketOptions> = {},
): Promise<Client> {
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, ...options });
  const heard: (readonly [string, unknown])[] = [];
  const waiting = new Set<() => void>();
  const note = (event: string, payload: unknown) => {
    heard.push([event, payload]);
    for (const look of [...waiting]) look();
  };
  socket.onAny(note);
  const gone = new Promise<string>((resolve) => socket.once('disconnect', resolve));
  const ask = async <Ack>(event: string, data: unknown): Promise<Ack> => {
    const ack = await socket.timeout(20_000).emitWithAck(event, data);
    note(`${event} ack`, ack);
    return ack;
  };
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return {
    socket,
    heard,
    gone,
    ask,
    hello: (role, room, rest = {}) => ask('hello', { v: 1, room, role, lang: 'fr', ...rest }),
    vote: (message) => ask('vote', { q: 'hello', epoch: 0, c: 'fast', mid: ++ids, ...message }),
    command: (turn, ...events) => ask('cmd', { cid: `c${++ids}`, expectSeq: turn, events }),
    next: (event, fits = () => true) =>
      new Promise((resolve) => {
        const look = () => {
          const found = heard.findLast(([name, payload]) => name === event && fits(payload as never));
          if (!found) return;
          waiting.delete(look);
          resolve(found[1] as never);
        };
        waiting.add(look);
        look();
      }),
  };
}

export interface Joined extends Client {
  readonly view: PhoneView & RoomView;
  readonly tok: string;
}

/** Connects and joins a room. */
export async function joined(
  url: string,
  role: Role,
  room: string,
  { cookie = '', tok }: { readonly cookie?: string; readonly tok?: string } = {},
): Promise<Joined> {
  const client = await connect(url, cookie === '' ? {} : { extraHeaders: { cookie } });
  const answer = await client.hello(role, room, tok === undefined ? {} : { tok });
  if (!answer.ok) throw new Error(`${role} is not welcome: ${answer.reason}`);
  return { ...client, view: answer.view, tok: answer.tok ?? '' };
}
