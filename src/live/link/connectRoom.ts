import { type CommandMessage, parseCommandAck } from '../protocol/command.ts';
import { parseRoomWelcome } from '../protocol/hello.ts';
import { parseGone, parsePulse, parseRoomView } from '../protocol/push.ts';
import { connect } from './connection.ts';
import { createListeners } from './listeners.ts';
import { newKey } from './newKey.ts';
import type { Linked, RoomLink } from './roomLink.ts';

export interface ConnectRoomOptions {
  /** Address of the server; the window's capability to command is a cookie there. */
  readonly url: string;
  /** Code of the room, six characters. */
  readonly room: string;
  readonly role: 'screen' | 'console';
  readonly lang: string;
}

/**
 * The room that a server keeps, for a screen or a console. It shows what the server says and nothing sooner;
 * a command that got no answer is sent again after the next hello, with its `cid`, and counts once.
 */
export function connectRoom({ url, room, role, lang }: ConnectRoomOptions): RoomLink {
  const listeners = createListeners();
  let state: Linked = { type: 'joining' };
  /** The turn that the next command follows: the last one known, and one for each event under way. */
  let turn = 0;
  let pending: readonly CommandMessage[] = [];
  const show = (next: Linked) => {
    state = next;
    listeners.tell();
  };

  const expected = () => turn + pending.reduce((sum, { events }) => sum + events.length, 0);
  const send = (command: CommandMessage) =>
    connection.send('cmd', command, (data) => {
      const ack = parseCommandAck(data);
      if (!ack) return;
      pending = pending.filter(({ cid }) => cid !== ack.cid);
      turn = Math.max(turn, ack.seq);
    });

  const onLost = () => {
    if (state.type === 'live') show({ ...state, connected: false });
  };
  const connection = connect({
    url,
    hello: () => ({
      v: 1,
      room,
      role,
      lang,
      ...(state.type === 'live' && { lastSeq: state.view.seq }),
    }),
    onAnswer: (data, offset) => {
      const welcome = parseRoomWelcome(data);
      if (!welcome?.ok) {
        const reason = welcome?.reason ?? 'bad';
        if (reason === 'unavailable') {
          if (state.type === 'live') onLost();
          else show({ type: 'joining', unavailable: true });
          return 'later';
        }
        show({ type: 'refused', reason });
        return 'out';
      }
      const { view, driver, now } = welcome;
      turn = view.turn;
      show({ type: 'live', view, connected: true, clockOffset: offset(now), driver });
      const again = pending;
      // `send` needs the answer to have been taken in.
      queueMicrotask(() => {
        for (const command of again) send(command);
      });
      return 'in';
    },
    onMessage: (name, data) => {
      switch (name) {
        case 'snap': {
          const view = parseRoomView(data);
          if (!view || state.type !== 'live') return;
          turn = Math.max(turn, view.turn);
          return show({ ...state, view });
        }
        case 'pulse': {
          const pulse = parsePulse(data);
          if (!pulse || state.type !== 'live') return;
          const { present, voted } = pulse;
          return show({ ...state, view: { ...state.view, present, voted } });
        }
        case 'gone': {
          const gone = parseGone(data);
          if (!gone) return;
          connection.leave();
          return show({ type: 'gone', reason: gone.reason });
        }
      }
    },
    onLost,
  });

  return {
    getState: () => state,
    subscribe: listeners.subscribe,
    act: (...events) => {
      if (events.length === 0 || state.type !== 'live' || !state.driver || !state.connected) return;
      const command = { cid: newKey(), expectSeq: expected(), events };
      pending = [...pending, command];
      send(command);
    },
    close: connection.close,
  };
}
