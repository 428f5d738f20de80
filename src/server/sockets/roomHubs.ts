import type { Parting } from '../../live/index.ts';
import type { LiveRoom } from '../rooms/liveRoom.ts';
import { type RoomHub, roomHub } from './roomHub.ts';
import type { RoomSocket } from './roomServer.ts';
import type { Seat } from './seat.ts';

/** How often screens hear of presence and votes, in milliseconds: 20 times a second. */
const TICK = 50;

/** The rooms of this process in which somebody is. */
export interface RoomHubs {
  readonly of: (room: LiveRoom) => RoomHub;
  /** The seat of a connection: nothing before its hello. */
  readonly seatOf: (socket: RoomSocket) => Seat | undefined;
  readonly sit: (socket: RoomSocket, seat: Seat) => void;
  /** Takes a connection out of its room. */
  readonly leave: (socket: RoomSocket) => void;
  /** Lets a hub go that nobody came to sit in. */
  readonly letGo: (hub: RoomHub) => void;
  /** Sends a phone away whose participant sits elsewhere now. */
  readonly unseat: (code: string, voter: string) => void;
  /** Sends everybody out of a room. */
  readonly dismiss: (code: string, reason: Parting) => void;
  readonly close: () => void;
}

/** Keeps the hubs, and lets each go with its last connection. */
export function roomHubs(now: () => number): RoomHubs {
  const hubs = new Map<string, RoomHub>();
  const seats = new WeakMap<RoomSocket, Seat>();
  const tick = setInterval(() => {
    for (const hub of hubs.values()) hub.pulse(now());
  }, TICK);
  const drop = (code: string) => {
    hubs.get(code)?.close();
    hubs.delete(code);
  };
  const letGo = (hub: RoomHub) => {
    const { code } = hub.room.meta;
    if (hub.isEmpty() && hubs.get(code) === hub) drop(code);
  };
  return {
    of(room) {
      const hub = hubs.get(room.meta.code) ?? roomHub(room);
      hubs.set(room.meta.code, hub);
      return hub;
    },
    seatOf: (socket) => seats.get(socket),
    sit(socket, seat) {
      seats.set(socket, seat);
      if (seat.role === 'phone') seat.hub.seat(seat.voter, socket);
      else seat.hub.seatDesk(socket);
    },
    leave(socket) {
      const hub = seats.get(socket)?.hub;
      hub?.leave(socket);
      if (hub) letGo(hub);
    },
    letGo,
    unseat: (code, voter) => hubs.get(code)?.unseat(voter),
    dismiss(code, reason) {
      hubs.get(code)?.dismiss(reason);
      drop(code);
    },
    close() {
      clearInterval(tick);
      for (const code of hubs.keys()) drop(code);
    },
  };
}
