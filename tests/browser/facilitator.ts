import { io } from 'socket.io-client';
import type { CommandAck, CommandEvent, RoomView, Welcome } from '../../src/live/index.ts';

/** Who holds a room, without a window of his own: what he commands, and what his screen would show. */
export interface Facilitator {
  readonly code: string;
  /** Commands, one after the other. @returns the room after them */
  readonly act: (...events: readonly CommandEvent[]) => Promise<RoomView>;
  /** How many phones have voted, as it was last told. */
  readonly voted: () => number;
  readonly leave: () => void;
}

/** Opens a room as the projector does: by a shipped scenario's id, or with the text of a file. */
export async function openRoom(baseURL: string | undefined, scenario: string): Promise<Facilitator> {
  const { origin } = new URL(baseURL ?? '');
  const response = await fetch(`${origin}/rooms`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify({ scenario }),
  });
  const { code } = (await response.json()) as { readonly code: string };
  const [cookie = ''] = response.headers.get('set-cookie')?.split(';') ?? [];
  const socket = io(origin, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie } });
  let view: RoomView | undefined;
  let voted = 0;
  socket.on('snap', (snap: RoomView) => {
    view = snap;
  });
  socket.on('pulse', (pulse: { readonly voted: number }) => {
    voted = pulse.voted;
  });
  const hello = { v: 1, room: code, role: 'console', lang: 'fr' };
  const welcome = (await socket.emitWithAck('hello', hello)) as Welcome<RoomView>;
  let turn = welcome.view.turn;
  let commands = 0;
  return {
    code,
    act: async (...events) => {
      for (const event of events) {
        commands += 1;
        const message = { cid: `c${commands}`, expectSeq: turn, events: [event] };
        const ack = (await socket.emitWithAck('cmd', message)) as CommandAck;
        if (ack.status !== 'ok') throw new Error(`${event.type}: ${ack.status} ${ack.reason ?? ''}`);
        turn = ack.seq;
      }
      while (view?.turn !== turn) await new Promise((resolve) => socket.once('snap', resolve));
      return view;
    },
    voted: () => voted,
    leave: () => socket.close(),
  };
}
