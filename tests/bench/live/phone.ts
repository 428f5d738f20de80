import { io, type Socket } from 'socket.io-client';
import type { PhoneView, VoteAck } from '../../../src/live/index.ts';
import { moment, pause } from './orders.ts';

/** How long a phone waits for an answer, in milliseconds. */
const PATIENCE = 30_000;

/** A phone of the bench: a Socket.IO client that speaks the room's protocol and measures. */
export interface Phone {
  readonly room: string;
  /** Milliseconds from the first packet to the room's welcome; `undefined` when it was not let in. */
  readonly join: () => Promise<number | undefined>;
  /** Votes. @returns how long the acknowledgement took, `undefined` when the vote was not counted */
  readonly vote: (choice: string) => Promise<number | undefined>;
  /** Waits for a question that it has not voted on. @returns its choices, none when no question comes */
  readonly question: () => Promise<readonly string[]>;
  /** The last choice that was acknowledged for the question it shows. */
  readonly counted: () => string | undefined;
  /** Messages got since the last call, answers left out. */
  readonly messages: () => number;
}

let ids = 0;

export function phone(url: string, room: string): Phone {
  const socket: Socket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    autoConnect: false,
    reconnection: false,
  });
  let view: Pick<PhoneView, 'q' | 'epoch' | 'choices'> = { q: '', epoch: 0, choices: [] };
  let counted: string | undefined;
  let votedOn = '';
  let messages = 0;
  const show = (next: typeof view) => {
    if (next.q !== view.q) counted = undefined;
    view = next;
  };
  socket.on('phone', show);
  socket.onAny(() => {
    messages += 1;
  });
  return {
    room,
    async join() {
      const from = moment();
      const connected = new Promise<boolean>((resolve) => {
        socket.once('connect', () => resolve(true));
        socket.once('connect_error', () => resolve(false));
      });
      socket.connect();
      if (!(await connected)) return undefined;
      try {
        const hello = { v: 1, room, role: 'phone', lang: 'fr' };
        const answer = await socket.timeout(PATIENCE).emitWithAck('hello', hello);
        if (!answer.ok) return undefined;
        show(answer.view);
        return moment() - from;
      } catch {
        return undefined;
      }
    },
    async vote(choice) {
      const from = moment();
      const { q, epoch } = view;
      votedOn = q;
      try {
        const message = { q, epoch, c: choice, mid: ++ids };
        const { status }: VoteAck = await socket.timeout(PATIENCE).emitWithAck('vote', message);
        if (status !== 'ok' && status !== 'same') return undefined;
        counted = choice;
        return moment() - from;
      } catch {
        return undefined;
      }
    },
    async question() {
      const end = moment() + PATIENCE;
      while ((view.choices.length === 0 || view.q === votedOn) && socket.connected && moment() < end)
        await pause(10);
      return view.q === votedOn ? [] : view.choices.map(({ id }) => id);
    },
    counted: () => counted,
    messages() {
      const got = messages;
      messages = 0;
      return got;
    },
  };
}
