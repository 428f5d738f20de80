import type { PhoneView } from '../phoneView.ts';
import { parsePhoneWelcome } from '../protocol/hello.ts';
import { parseGone, parsePhoneView } from '../protocol/push.ts';
import { parseVoteAck, type VoteMessage } from '../protocol/vote.ts';
import { answered, castOf, isAsked, withMine } from './cast.ts';
import { connect } from './connection.ts';
import { createListeners } from './listeners.ts';
import type { Cast, PhoneLink, PhoneLinked, SeatStorage } from './phoneLink.ts';
import { seatIn } from './seat.ts';

/** Waits before a vote that met a slow or paused room is sent again, in milliseconds. */
const WAITS = [1000, 2000, 4000, 8000] as const;

export interface ConnectPhoneOptions {
  /** Address of the server: the one that the page came from. */
  readonly url: string;
  /** Code of the room, six characters. */
  readonly room: string;
  readonly lang: string;
  /** Shared by the tabs of a phone, so that they share a seat. */
  readonly storage: SeatStorage;
}

/**
 * A phone's seat in a room (live page, Protocol and Faults). The seat outlives sleep, reload and lost network;
 * a vote is kept until the server has answered it, and sent again with the same `mid`.
 */
export function connectPhone({ url, room, lang, storage }: ConnectPhoneOptions): PhoneLink {
  const seat = seatIn(storage, room);
  const listeners = createListeners();
  let pending = seat.vote();
  let state: PhoneLinked = { type: 'joining', connected: true };
  /** The question that was open when a vote came too late: what was said of it stays until the next one. */
  let lateAt: Pick<Cast, 'q' | 'epoch'> | undefined;
  let tries = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const show = (next: PhoneLinked) => {
    state = next;
    listeners.tell();
  };
  const keep = (vote: VoteMessage | undefined) => {
    pending = vote;
    seat.keepVote(vote);
    clearTimeout(retry);
    retry = undefined;
  };

  const send = () => {
    if (!pending) return;
    const { mid } = pending;
    connection.send('vote', pending, (data) => {
      const ack = parseVoteAck(data);
      // The answer to a vote that a newer one has replaced says nothing any more.
      if (ack?.mid !== mid || pending?.mid !== mid || state.type !== 'live') return;
      const cast = answered(castOf(pending), ack);
      if (cast.status === 'slow' || cast.status === 'paused') {
        clearTimeout(retry);
        retry = setTimeout(send, WAITS[Math.min(tries++, WAITS.length - 1)]);
        return show({ ...state, cast });
      }
      keep(undefined);
      lateAt = state.view.phase === 'open' ? state.view : cast;
      show({ ...state, cast, view: cast.status === 'ok' ? withMine(state.view, cast) : state.view });
    });
  };

  /** What is still to be said of the latest vote, when this view comes. */
  const castBeside = (view: PhoneView, cast: Cast | undefined): Cast | undefined => {
    if (!cast || cast.status === 'sending' || isAsked(view, cast)) return cast;
    if (cast.status === 'slow' || cast.status === 'paused') {
      keep(undefined);
      lateAt = view;
      return { ...cast, status: 'closed' };
    }
    const late = cast.status === 'closed' || cast.status === 'stale';
    const open = view.phase === 'open';
    return open && !(late && lateAt && isAsked(view, lateAt)) ? undefined : cast;
  };

  const onLost = () => {
    if (state.type === 'live' || state.type === 'joining') show({ ...state, connected: false });
  };
  const connection = connect({
    url,
    hello: () => {
      const tok = seat.tok();
      return {
        v: 1,
        room,
        role: 'phone',
        lang,
        ...(tok !== undefined && { tok }),
        ...(state.type === 'live' && { lastSeq: state.view.seq }),
      };
    },
    onAnswer: (data, offset) => {
      const welcome = parsePhoneWelcome(data);
      if (!welcome?.ok) {
        const reason = welcome?.reason ?? 'bad';
        if (reason === 'unavailable') {
          if (state.type === 'live') onLost();
          else show({ type: 'joining', connected: true, unavailable: true });
          return 'later';
        }
        if (reason === 'no-room') seat.forget();
        show({ type: 'refused', reason });
        return 'out';
      }
      const { tok, view, now } = welcome;
      if (tok !== undefined) seat.keepTok(tok);
      const told = state.type === 'live' ? state.cast : pending && castOf(pending);
      // A vote under way is settled by the server's answer, not by what the view lets one think.
      const cast = pending ? castOf(pending) : castBeside(view, told);
      show({ type: 'live', view, connected: true, clockOffset: offset(now), cast });
      tries = 0;
      // Sending needs the answer to have been taken in.
      queueMicrotask(send);
      return 'in';
    },
    onMessage: (name, data) => {
      if (state.type !== 'live') return;
      if (name === 'gone') {
        const gone = parseGone(data);
        if (!gone) return;
        connection.leave();
        return show({ type: 'gone', reason: gone.reason });
      }
      const view = name === 'phone' ? parsePhoneView(data) : undefined;
      if (view) show({ ...state, view, cast: castBeside(view, state.cast) });
    },
    onLost,
  });

  return {
    getState: () => state,
    subscribe: listeners.subscribe,
    vote: (choice, confidence) => {
      if (state.type !== 'live' || state.view.phase !== 'open') return;
      const { q, epoch } = state.view;
      const vote = {
        q,
        epoch,
        c: choice,
        mid: Math.max(state.view.mine?.mid ?? 0, state.cast?.mid ?? 0, seat.vote()?.mid ?? 0) + 1,
        ...(confidence !== undefined && { conf: confidence }),
      };
      keep(vote);
      tries = 0;
      show({ ...state, cast: castOf(vote) });
      send();
    },
    retake: () => {
      if (state.type !== 'gone') return;
      show({ type: 'joining', connected: true });
      connection.open();
    },
    close: () => {
      clearTimeout(retry);
      connection.close();
    },
  };
}
