import { type PhoneView, parseHello, type RoomView, type Unwelcome, type Welcome } from '../../live/index.ts';
import type { ParticipantTokens } from '../rooms/participantToken.ts';
import { secretInCookies } from '../rooms/roomCookie.ts';
import { roomId } from '../rooms/roomId.ts';
import { isSecret } from '../rooms/roomSecret.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { WrongCodes } from '../rooms/wrongCodes.ts';
import { allowLarge } from './guardConnection.ts';
import type { RoomHub } from './roomHub.ts';
import type { RoomHubs } from './roomHubs.ts';
import type { RoomSocket } from './roomServer.ts';
import type { Seat } from './seat.ts';

export interface JoinOptions {
  readonly rooms: Rooms;
  readonly hubs: RoomHubs;
  readonly tokens: ParticipantTokens;
  readonly wrong: WrongCodes;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export type JoinAnswer = Welcome<PhoneView> | Welcome<RoomView> | Unwelcome;

const unwelcome = (reason: Unwelcome['reason']): Unwelcome => ({ ok: false, reason });

/** A phone comes back to its seat at any time; a new one needs a room that is open and not locked. */
function phoneSeat(hub: RoomHub, tok: string | undefined, { tokens }: JoinOptions): Seat | Unwelcome {
  const id = roomId(hub.room.meta);
  const known = tok === undefined ? undefined : tokens.read(id, tok);
  if (known !== undefined && tok !== undefined) return { role: 'phone', hub, voter: known, token: tok };
  const { ended, locked } = hub.room.state();
  if (ended) return unwelcome('ended');
  return locked ? unwelcome('locked') : { role: 'phone', hub, ...tokens.issue(id) };
}

/** A screen may look on without the facilitator's cookie, a console may not. */
function deskSeat(hub: RoomHub, role: 'screen' | 'console', cookies: string | undefined): Seat | Unwelcome {
  const { code, secretHash } = hub.room.meta;
  const secret = secretInCookies(cookies, code);
  const driver = secret !== undefined && isSecret(secret, secretHash);
  return !driver && role === 'console' ? unwelcome('forbidden') : { role, hub, driver };
}

function welcome(seat: Seat, now: number): JoinAnswer {
  const { room, present } = seat.hub;
  if (seat.role !== 'phone') return { ok: true, driver: seat.driver, now, view: room.view(present()) };
  return { ok: true, tok: seat.token, driver: false, now, view: room.phoneView(seat.voter) };
}

/**
 * Answers a hello. Who a connection is, is settled by its first one and never again (live page, roles); the same hello
 * once more, from a page that wakes, gets the view of that moment.
 */
export async function join(socket: RoomSocket, data: unknown, options: JoinOptions): Promise<JoinAnswer> {
  const hello = parseHello(data);
  if (!hello) return unwelcome('bad');
  const { rooms, hubs, wrong, now } = options;
  const room = await rooms.find(hello.room);
  const seated = hubs.seatOf(socket);
  if (seated) {
    const same = seated.role === hello.role && seated.hub.room.meta.code === hello.room;
    return same ? welcome(seated, now()) : unwelcome('bad');
  }
  if (!socket.connected) return unwelcome('bad');
  const { address, headers } = socket.handshake;
  if (room === 'unavailable') return unwelcome(room);
  if (!room) return unwelcome(wrong.note(address, now()) ? 'no-room' : 'slow');
  const hub = hubs.of(room);
  const seat =
    hello.role === 'phone' ? phoneSeat(hub, hello.tok, options) : deskSeat(hub, hello.role, headers.cookie);
  if ('ok' in seat) {
    hubs.letGo(hub);
    return seat;
  }
  hubs.sit(socket, seat);
  if (seat.role !== 'phone' && seat.driver) allowLarge(socket.conn);
  return welcome(seat, now());
}
