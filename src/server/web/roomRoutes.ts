import type { IncomingMessage, ServerResponse } from 'node:http';
import { readRoomCode } from '../../live/index.ts';
import type { LiveRoom } from '../rooms/liveRoom.ts';
import { roomCookie, secretInCookies } from '../rooms/roomCookie.ts';
import { isSecret } from '../rooms/roomSecret.ts';
import { ROOM_LIFE } from '../rooms/rooms.ts';
import type { Routes } from '../siteServer.ts';
import { answerJson, answerRedirect, answerText } from './answer.ts';
import { mayOpenRooms, newRoom, secretLink } from './newRoom.ts';
import { isFromOwnPage } from './ownMachine.ts';
import { answerExport, EXPORTS } from './roomExports.ts';
import type { RoomRoutesOptions } from './roomRoutesOptions.ts';

type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  ...parts: readonly string[]
) => Promise<void>;

interface Page {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  readonly answer: Answer;
}

/** What the site's server answers for rooms besides files: opening, joining, taking over, exports (live page). */
export function roomRoutes(options: RoomRoutesOptions): Routes {
  const { rooms, wrong, now, addresses, dismiss, words } = options;

  /** The room of a code in an address; who asks for many that do not exist is slowed down. */
  const found = async (request: IncomingMessage, response: ServerResponse, typed: string) => {
    const code = readRoomCode(typed);
    const room = code === undefined ? undefined : await rooms.find(code);
    if (room === 'unavailable') {
      answerJson(response, 503, { reason: room }, { 'Retry-After': '2' });
      return undefined;
    }
    if (room) return room;
    const may = wrong.note(request.socket.remoteAddress ?? '', now());
    answerJson(response, may ? 404 : 429, { reason: may ? 'no-room' : 'slow' });
    return undefined;
  };
  const own = async (request: IncomingMessage, response: ServerResponse, typed: string) => {
    const room = await found(request, response, typed);
    if (!room) return undefined;
    const secret = secretInCookies(request.headers.cookie, room.meta.code);
    if (secret !== undefined && isSecret(secret, room.meta.secretHash)) return { room, secret };
    answerJson(response, 403, { reason: 'forbidden' });
    return undefined;
  };
  const consoleOf = ({ meta }: LiveRoom) => `/#/console/${meta.scenario}/${meta.code}`;

  const pages: readonly Page[] = [
    {
      method: 'GET',
      path: /^\/live\.json$/,
      async answer(request, response) {
        const { local, network } = addresses();
        answerJson(response, 200, {
          rooms: true,
          create: mayOpenRooms(request, options),
          addresses: network.length > 0 ? network : [local],
        });
      },
    },
    { method: 'POST', path: /^\/rooms$/, answer: (request, response) => newRoom(request, response, options) },
    {
      method: 'GET',
      path: /^\/j(?:\/([^/]{0,64}))?\/?$/i,
      async answer(_request, response, typed = '') {
        const code = readRoomCode(typed);
        answerRedirect(response, `/phone.html${code === undefined ? '' : `#/j/${code}`}`);
      },
    },
    {
      method: 'GET',
      path: /^\/take\/([^/]{1,32})\/([\w-]{1,64})$/,
      async answer(request, response, typed = '', secret = '') {
        const room = await found(request, response, typed);
        if (!room) return;
        if (!isSecret(secret, room.meta.secretHash)) {
          const may = wrong.note(request.socket.remoteAddress ?? '', now());
          return answerJson(response, may ? 403 : 429, { reason: may ? 'forbidden' : 'slow' });
        }
        const cookie = roomCookie(room.meta.code, secret, ROOM_LIFE / 1000);
        answerRedirect(response, consoleOf(room), { 'Set-Cookie': cookie, 'Referrer-Policy': 'no-referrer' });
      },
    },
    {
      method: 'GET',
      path: /^\/rooms\/([^/]{1,32})\/scenario\.json$/,
      async answer(request, response, typed = '') {
        const room = await found(request, response, typed);
        if (room) answerText(response, 200, 'application/json', room.scenario);
      },
    },
    {
      method: 'GET',
      path: /^\/rooms\/([^/]{1,32})\/link$/,
      async answer(request, response, typed = '') {
        const held = await own(request, response, typed);
        if (held)
          answerJson(response, 200, { secretLink: secretLink(options, held.room.meta.code, held.secret) });
      },
    },
    ...EXPORTS.map(
      (name): Page => ({
        method: 'GET',
        path: new RegExp(`^/rooms/([^/]{1,32})/${name.replace('.', '\\.')}$`),
        async answer(request, response, typed = '') {
          const held = await own(request, response, typed);
          if (held) await answerExport(request, response, held.room, name, { words, now: now() });
        },
      }),
    ),
    {
      method: 'POST',
      path: /^\/rooms\/([^/]{1,32})\/forget$/,
      async answer(request, response, typed = '') {
        if (!isFromOwnPage(request)) return answerJson(response, 403, { reason: 'forbidden' });
        const held = await own(request, response, typed);
        if (!held) return;
        const { code } = held.room.meta;
        await rooms.forget(code);
        dismiss(code);
        answerJson(response, 200, {}, { 'Set-Cookie': roomCookie(code, '', 0) });
      },
    },
  ];

  return (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const page = pages.find((one) => one.method === method && one.path.test(path));
    if (!page) return false;
    const [, ...parts] = page.path.exec(path) ?? [];
    page.answer(request, response, ...parts).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else answerText(response, 500, 'text/plain', '500');
    });
    return true;
  };
}
