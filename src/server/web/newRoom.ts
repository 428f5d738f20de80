import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { maxLength, object, optional, pipe, regex, safeParse, string } from 'valibot';
import { isId } from '../../format/index.ts';
import { roomCookie } from '../rooms/roomCookie.ts';
import { ROOM_LIFE } from '../rooms/rooms.ts';
import { answerJson } from './answer.ts';
import { isFromOwnMachine, isFromOwnPage, isToOwnName } from './ownMachine.ts';
import { readBody } from './readBody.ts';
import type { RoomRoutesOptions } from './roomRoutesOptions.ts';

/** Longest request for a room, in bytes: a scenario file of the largest usual size. */
const MAX_REQUEST = 4 * 1024 * 1024;

const requestSchema = object({
  scenario: pipe(string(), maxLength(MAX_REQUEST)),
  key: optional(pipe(string(), regex(/^[\w-]{1,80}$/))),
});

/** Whether this request's sender may open rooms: a page of this site, on this machine unless the server is open. */
export function mayOpenRooms(
  request: IncomingMessage,
  { open, told }: Pick<RoomRoutesOptions, 'open' | 'told'>,
): boolean {
  return open || (isFromOwnMachine(request) && isToOwnName(request, told));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A shipped scenario by its id, or a whole file as it is. */
async function scenarioText(scenario: string, site: string): Promise<string | undefined> {
  if (!isId(scenario)) return scenario;
  try {
    return await readFile(join(site, 'scenarios', `${scenario}.json`), 'utf8');
  } catch {
    return undefined;
  }
}

/** The address at which another device takes a room over. */
export function secretLink(
  { addresses }: Pick<RoomRoutesOptions, 'addresses'>,
  code: string,
  secret: string,
): string {
  const { local, network } = addresses();
  return `${network[0] ?? local}take/${code}/${secret}`;
}

/** Opens a room and makes the asking browser its facilitator. */
export async function newRoom(
  request: IncomingMessage,
  response: ServerResponse,
  options: RoomRoutesOptions,
): Promise<void> {
  const no = (status: number, reason: string) =>
    answerJson(response, status, { reason }, { Connection: 'close' });
  if (!isFromOwnPage(request) || !mayOpenRooms(request, options)) return no(403, 'forbidden');
  if (!options.mayCreate(options.now())) return no(429, 'slow');
  const body = await readBody(request, MAX_REQUEST);
  if (body === undefined) return no(413, 'bad');
  const asked = safeParse(requestSchema, jsonOf(body));
  const text = asked.success ? await scenarioText(asked.output.scenario, options.site) : undefined;
  if (!asked.success || text === undefined) return no(400, 'bad');
  const created = await options.rooms.create(text, asked.output.key);
  if (created.type !== 'created') return no(created.type === 'full' ? 507 : 400, created.type);
  const { code, secret } = created;
  answerJson(
    response,
    200,
    { code, secretLink: secretLink(options, code, secret) },
    { 'Set-Cookie': roomCookie(code, secret, ROOM_LIFE / 1000) },
  );
}
