import { type Parting, type Pulse, type RoomState, votedIn } from '../../live/index.ts';
import type { LiveRoom } from '../rooms/liveRoom.ts';
import { isPhoneNews } from '../rooms/phoneNews.ts';
import { type TokenBucket, tokenBucket } from '../rooms/tokenBucket.ts';
import type { RoomSocket } from './roomServer.ts';

/** A pulse that no screen may miss is sent again after this long without news, in milliseconds. */
const STEADY = 500;
/** How often processes tell each other how many phones they hold, in milliseconds. */
const ROUND = 1000;

const VOTES_PER_SECOND = 5;
const VOTES_AT_ONCE = 10;

/**
 * The connections of one room, and the only way to send to them: nothing can leave without a room, or for another
 * one (live page, global leakage).
 */
export interface RoomHub {
  readonly room: LiveRoom;
  /** Seats a phone; an older connection of the same participant goes, here and at other processes. */
  readonly seat: (voter: string, socket: RoomSocket) => void;
  /** Sends a phone away whose participant sits elsewhere now. */
  readonly unseat: (voter: string) => void;
  /** Whether a participant may vote just now: five times a second, ten at once. */
  readonly mayVote: (voter: string, now: number) => boolean;
  /** Seats a screen or a console. */
  readonly seatDesk: (socket: RoomSocket) => void;
  readonly leave: (socket: RoomSocket) => void;
  /** How many phones are connected, to other processes, too. */
  readonly present: () => number;
  readonly isEmpty: () => boolean;
  /** Tells screens and consoles how many are there and have voted, when that has changed. */
  readonly pulse: (now: number) => void;
  /** Sends everybody away. */
  readonly dismiss: (reason: Parting) => void;
  readonly close: () => void;
}

/** Says why, then closes. */
export function sendAway(socket: RoomSocket, reason: Parting): void {
  socket.emit('gone', { reason });
  socket.disconnect(true);
}

/** Opens the hub of a room, without anybody in it. */
export function roomHub(room: LiveRoom): RoomHub {
  const phones = new Map<string, RoomSocket>();
  const voters = new Map<RoomSocket, string>();
  const desks = new Set<RoomSocket>();
  const budgets = new Map<string, TokenBucket>();
  let told = '';
  let unsure: number | undefined;
  let elsewhere = 0;
  let askedAt = 0;
  const present = () => phones.size + elsewhere;

  const onStep = (before: RoomState, after: RoomState) => {
    // Votes change no view before the reveal: how many there are is the pulse's matter.
    if (before.turn !== after.turn || before.paused !== after.paused) {
      const view = room.view(present());
      for (const desk of desks) desk.emit('snap', view);
    }
    if (!isPhoneNews(room.route.scenario, before, after)) return;
    for (const [voter, phone] of phones) phone.emit('phone', room.phoneView(voter));
  };
  const stop = room.listen(onStep);

  return {
    room,
    seat(voter, socket) {
      const former = phones.get(voter);
      phones.set(voter, socket);
      voters.set(socket, voter);
      if (former && former !== socket) sendAway(former, 'replaced');
      room.seated(voter);
    },
    unseat(voter) {
      const phone = phones.get(voter);
      if (phone) sendAway(phone, 'replaced');
    },
    mayVote(voter, now) {
      const budget = budgets.get(voter) ?? tokenBucket(VOTES_PER_SECOND, VOTES_AT_ONCE);
      budgets.set(voter, budget);
      return budget.take(now);
    },
    seatDesk: (socket) => desks.add(socket),
    leave(socket) {
      desks.delete(socket);
      const voter = voters.get(socket);
      voters.delete(socket);
      if (voter !== undefined && phones.get(voter) === socket) phones.delete(voter);
    },
    present,
    isEmpty: () => phones.size + desks.size === 0,
    pulse(now) {
      if (askedAt <= now - ROUND) {
        askedAt = now;
        void room.elsewhere(phones.size).then((count) => {
          elsewhere = count ?? elsewhere;
        });
      }
      const pulse: Pulse = { present: present(), voted: votedIn(room.state()), now };
      const news = `${pulse.present} ${pulse.voted}`;
      if (news !== told) {
        // A screen that cannot keep up misses pulses, not votes.
        for (const desk of desks) desk.volatile.emit('pulse', pulse);
        told = news;
        unsure = now;
      } else if (unsure !== undefined && unsure < now - STEADY) {
        for (const desk of desks) desk.emit('pulse', pulse);
        unsure = undefined;
      }
    },
    dismiss(reason) {
      for (const socket of [...phones.values(), ...desks]) sendAway(socket, reason);
    },
    close: stop,
  };
}
