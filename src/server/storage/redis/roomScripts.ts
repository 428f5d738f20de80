import { type CommandParser, defineScript } from '@redis/client';
import type { Kept } from '../roomStore.ts';

/** A day more than a room is kept: what no server removes any more goes by itself, in milliseconds. */
const LIFE = 31 * 24 * 60 * 60 * 1000;
/** How long what a process said of its connections is believed, in milliseconds. */
const FRESH = 5000;

const PREFIX = 'plein-nord:';

/** Keys that belong to no room. */
export const ROOMS_KEY = `${PREFIX}rooms`;
export const SEATS_KEY = `${PREFIX}seats`;

/** All keys of a room bear its code as their hash tag, so that a script finds them on one machine of a cluster. */
const keyOf = (code: string, part: string) => `${PREFIX}{${code}}:${part}`;
export const metaKey = (code: string) => keyOf(code, 'meta');
export const scenarioKey = (code: string) => keyOf(code, 'scenario');
export const logKey = (code: string) => keyOf(code, 'log');
export const newsChannel = (code: string) => keyOf(code, 'news');
const restKey = (code: string) => keyOf(code, 'rest');
const presentKey = (code: string) => keyOf(code, 'present');

function pushKeys(parser: CommandParser, keys: readonly string[]): void {
  for (const key of keys) parser.pushKey(key);
}

/** Numbered by their events, so that Redis itself would refuse one that comes twice. */
export const idOf = (seq: number) => `${seq}-0`;

const createRoom = defineScript({
  NUMBER_OF_KEYS: 3,
  SCRIPT: `
if redis.call('EXISTS', KEYS[1], KEYS[3]) > 0 then return 'taken' end
redis.call('SET', KEYS[2], ARGV[2], 'PX', ${LIFE})
redis.call('SET', KEYS[1], ARGV[1], 'PX', ${LIFE})
return 'kept'`,
  parseCommand(parser: CommandParser, code: string, meta: string, scenario: string) {
    pushKeys(parser, [metaKey(code), scenarioKey(code), restKey(code)]);
    parser.push(meta, scenario);
  },
  transformReply: (reply: 'kept' | 'taken') => reply,
});

/**
 * Adds events behind the last one, all or none, and says so to the other processes. Run twice it adds them once: who
 * does not know the last event is told so, and judges again.
 */
const appendEvents = defineScript({
  NUMBER_OF_KEYS: 2,
  SCRIPT: `
local life = redis.call('PTTL', KEYS[1])
if life < 0 then return 'failed' end
local newest = redis.call('XREVRANGE', KEYS[2], '+', '-', 'COUNT', 1)[1]
local last = newest and tonumber(string.match(newest[1], '^%d+')) or 0
local seq = tonumber(ARGV[3])
if last + 1 ~= seq then return 'behind' end
for index = 4, #ARGV do
  redis.call('XADD', KEYS[2], string.format('%d-0', seq), 'event', ARGV[index])
  seq = seq + 1
end
if last == 0 then redis.call('PEXPIRE', KEYS[2], life) end
redis.call('PUBLISH', ARGV[1], ARGV[2])
return 'kept'`,
  parseCommand(
    parser: CommandParser,
    code: string,
    writer: string,
    firstSeq: number,
    events: readonly string[],
  ) {
    pushKeys(parser, [metaKey(code), logKey(code)]);
    parser.push(newsChannel(code), writer, String(firstSeq), ...events);
  },
  transformReply: (reply: Kept | 'behind') => reply,
});

const forgetRoom = defineScript({
  NUMBER_OF_KEYS: 5,
  SCRIPT: `
redis.call('SET', KEYS[5], '', 'PX', ARGV[3])
redis.call('DEL', KEYS[1], KEYS[2], KEYS[3], KEYS[4])
redis.call('PUBLISH', ARGV[1], ARGV[2])
return 1`,
  parseCommand(parser: CommandParser, code: string, writer: string, rest: number) {
    pushKeys(parser, [metaKey(code), scenarioKey(code), logKey(code), presentKey(code), restKey(code)]);
    parser.push(newsChannel(code), writer, String(rest));
  },
  transformReply: (reply: number) => reply,
});

/** Notes how many phones a process holds in a room. @returns how many all others hold */
const notePresent = defineScript({
  NUMBER_OF_KEYS: 1,
  SCRIPT: `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2] .. ' ' .. string.format('%d', now))
redis.call('PEXPIRE', KEYS[1], ${FRESH})
local others = 0
local all = redis.call('HGETALL', KEYS[1])
for index = 1, #all, 2 do
  local count, at = string.match(all[index + 1], '^(%d+) (%d+)$')
  if now - at > ${FRESH} then redis.call('HDEL', KEYS[1], all[index])
  elseif all[index] ~= ARGV[1] then others = others + count end
end
return others`,
  parseCommand(parser: CommandParser, code: string, writer: string, count: number) {
    pushKeys(parser, [presentKey(code)]);
    parser.push(writer, String(count));
  },
  transformReply: (reply: number) => reply,
});

/** What Redis does in one step for a room, whatever other processes ask for meanwhile. */
export const ROOM_SCRIPTS = { createRoom, appendEvents, forgetRoom, notePresent };
