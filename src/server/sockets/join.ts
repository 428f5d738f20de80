import {
  type Hello,
  type PhoneView,
  parseHello,
  type RoomView,
  type Unwelcome,
  type Welcome,
} from '../../live/index.ts';
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
function joinPhone(
  socket: RoomSocket,
  hub: RoomHub,
  { tok }: Hello,
  { hubs, tokens, now }: JoinOptions,
): JoinAnswer {
  const { room } = hub;
  const id = roomId(room.meta);
  const known = tok === undefined ? undefined : tokens.read(id, tok);
  const { ended, locked } = room.state();
  if (known === undefined && ended) return unwelcome('ended');
  if (known === undefined && locked) return unwelcome('locked');
  const seat = known !== undefined && tok !== undefined ? { voter: known, token: tok } : tokens.issue(id);
  hubs.sit(socket, { type: 'phone', hub, voter: seat.voter });
  return { ok: true, tok: seat.token, driver: false, now: now(), view: room.phoneView(seat.voter) };
}

/** A screen may look on without the facilitator's cookie, a console may not. */
function joinDesk(socket: RoomSocket, hub: RoomHub, { role }: Hello, { hubs, now }: JoinOptions): JoinAnswer {
  const { meta } = hub.room;
  const secret = secretInCookies(socket.handshake.headers.cookie, meta.code);
  const driver = secret !== undefined && isSecret(secret, meta.secretHash);
  if (!driver && role === 'console') return unwelcome('forbidden');
  hubs.sit(socket, { type: 'desk', hub, driver });
  if (driver) allowLarge(socket.conn);
  return { ok: true, driver, now: now(), view: hub.room.view(hub.present()) };
}

/** Answers the first message of a connection: who it is, is settled here and never again (live page, roles). */
export async function join(socket: RoomSocket, data: unknown, options: JoinOptions): Promise<JoinAnswer> {
  const hello = parseHello(data);
  const { rooms, hubs, wrong, now } = options;
  if (!hello || hubs.seatOf(socket)) return unwelcome('bad');
  const room = await rooms.find(hello.room);
  if (hubs.seatOf(socket) || !socket.connected) return unwelcome('bad');
  if (!room) return unwelcome(wrong.note(socket.handshake.address, now()) ? 'no-room' : 'slow');
  const hub = hubs.of(room);
  const answer =
    hello.role === 'phone' ? joinPhone(socket, hub, hello, options) : joinDesk(socket, hub, hello, options);
  if (!answer.ok) hubs.letGo(hub);
  return answer;
}
