import { randomBytes } from 'node:crypto';
import { type LoggedEvent, parseLoggedEvent } from '../../../live/index.ts';
import { parseRoomMeta } from '../roomMeta.ts';
import { CODE_REST, type RoomStore, type SharedRooms } from '../roomStore.ts';
import { connectRedis } from './redisClient.ts';
import { idOf, logKey, metaKey, newsChannel, ROOMS_KEY, SEATS_KEY, scenarioKey } from './roomScripts.ts';
import { roomWatch } from './roomWatch.ts';

/** Rooms that several processes serve at once. */
export interface RedisLog extends RoomStore {
  readonly shared: SharedRooms;
  /** The key that signs the seats of participants, the same for all processes; made by the first one. */
  readonly seatKey: () => Promise<Buffer>;
}

type Entry = { readonly id: string; readonly message: Readonly<Record<string, string>> };

const eventsIn = (entries: readonly Entry[]): readonly LoggedEvent[] =>
  entries.map(({ message }) => parseLoggedEvent(message.event ?? '')).filter((event) => event !== undefined);

/**
 * Rooms in a Redis or Valkey server (live page, Engine): for each one a stream of its events, to which a script adds
 * only what was judged on its last event. As safe as that server: with `appendfsync always` what is acknowledged
 * outlives its machine. Throws the system's error when it cannot connect.
 * @param url `redis[s]://[[user][:password]@]host[:port][/database]`
 */
export async function redisLog(url: string): Promise<RedisLog> {
  const client = await connectRedis(url);
  const ear = await connectRedis(url);
  const writer = randomBytes(12).toString('base64url');
  const watchers = new Set<() => void>();
  // What was said while the connection was away was not heard.
  ear.on('ready', () => {
    for (const listen of watchers) listen();
  });

  const entriesFrom = async (code: string, from: string): Promise<readonly Entry[]> =>
    (await client.xRange(logKey(code), from, '+')) ?? [];

  const shared: SharedRooms = {
    async since(code, seq) {
      const entries = await entriesFrom(code, seq > 0 ? idOf(seq) : '-');
      if (entries[0]?.id === idOf(seq)) return { events: eventsIn(entries.slice(1)), whole: false };
      if ((await client.exists(metaKey(code))) === 0) return undefined;
      return { events: eventsIn(seq > 0 ? await entriesFrom(code, '-') : entries), whole: true };
    },
    watch(code, ears) {
      const { listen, ...watch } = roomWatch({ client, ear, writer, channel: newsChannel(code) }, ears);
      watchers.add(listen);
      listen();
      return {
        ...watch,
        close() {
          watchers.delete(listen);
          watch.close();
        },
      };
    },
    async present(code, mine) {
      try {
        return await client.notePresent(code, writer, mine);
      } catch {
        return undefined;
      }
    },
  };

  return {
    shared,
    async seatKey() {
      await client.set(SEATS_KEY, randomBytes(32).toString('hex'), { condition: 'NX' });
      return Buffer.from((await client.get(SEATS_KEY)) ?? '', 'hex');
    },
    async create(meta, scenario) {
      try {
        // First: a code that is listed without a room is harmless, a room that is not listed would not be found.
        await client.sAdd(ROOMS_KEY, meta.code);
        return await client.createRoom(meta.code, JSON.stringify(meta), scenario);
      } catch {
        return 'failed';
      }
    },
    async append(code, events) {
      const [first] = events;
      if (!first) return 'kept';
      try {
        return await client.appendEvents(
          code,
          writer,
          first.seq,
          events.map((event) => JSON.stringify(event)),
        );
      } catch {
        return 'failed';
      }
    },
    async load(code) {
      const [kept, scenario, entries] = await Promise.all([
        client.get(metaKey(code)),
        client.get(scenarioKey(code)),
        entriesFrom(code, '-'),
      ]);
      const meta = kept === null ? undefined : parseRoomMeta(kept);
      return meta && scenario !== null ? { meta, scenario, events: eventsIn(entries) } : undefined;
    },
    async list() {
      const codes = await client.sMembers(ROOMS_KEY);
      const metas = await Promise.all(codes.map((code) => client.get(metaKey(code))));
      return metas
        .map((kept) => (kept === null ? undefined : parseRoomMeta(kept)))
        .filter((meta) => meta !== undefined);
    },
    async forget(code) {
      await client.forgetRoom(code, writer, CODE_REST);
      await client.sRem(ROOMS_KEY, code);
    },
    async close() {
      ear.destroy();
      await client.close().catch(() => client.destroy());
    },
  };
}
