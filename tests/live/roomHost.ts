import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import {
  applyEvents,
  applyRoom,
  ballotFault,
  type ClientEvents,
  emptyRoom,
  type JoinRefusal,
  parseCommand,
  parseHello,
  parseVote,
  phoneViewOf,
  type RoomEvent,
  type RoomState,
  type ServerEvents,
  type VoteStatus,
  viewOf,
} from '../../src/live/index.ts';
import { route } from './workshop.ts';

export const ROOM = 'K7MQ3X';
const ABOUT = { code: ROOM, scenario: { key: 'built', title: { en: 'Built' } } };

/** What a host does wrong on purpose. */
export interface Mischief {
  /** Refuses whoever says hello. */
  refusal?: JoinRefusal | undefined;
  /** Takes votes and commands and says nothing of them. */
  mute?: boolean;
  /** Answers every vote by this instead of counting it. */
  votes?: VoteStatus | undefined;
  /** What is added to its clock, in milliseconds. */
  clock?: number;
}

/** One room behind a real socket, no more than the links' other end: nothing is kept, nobody is checked. */
export async function hostRoom(mischief: Mischief = {}) {
  const http = createServer();
  const io = new Server<ClientEvents, ServerEvents>(http);
  let room: RoomState = emptyRoom(route);
  let seq = 0;
  /** Every message that arrived, by name. */
  const heard: (readonly [string, unknown])[] = [];
  const now = () => Date.now() + (mischief.clock ?? 0);
  const phoneView = (voter: string) => phoneViewOf(route.scenario, room, { voter, seq, now: now() });
  const tell = () => {
    seq++;
    io.to('screens').emit('snap', viewOf(room, ABOUT, seq, io.sockets.sockets.size));
    for (const [, socket] of io.sockets.sockets) {
      const { voter } = socket.data;
      if (voter) socket.emit('phone', phoneView(voter));
    }
  };

  io.on('connection', (socket) => {
    socket.on('hello', (data, answer) => {
      heard.push(['hello', data]);
      const hello = parseHello(data);
      if (!hello || mischief.refusal) return answer({ ok: false, reason: mischief.refusal ?? 'bad' });
      if (hello.role === 'phone') {
        const voter = hello.tok ?? `seat-${heard.length}`;
        socket.data = { voter };
        return answer({ ok: true, tok: voter, driver: false, now: now(), view: phoneView(voter) });
      }
      socket.join('screens');
      answer({ ok: true, driver: hello.role === 'console', now: now(), view: viewOf(room, ABOUT, seq, 0) });
    });
    socket.on('vote', (data, answer) => {
      heard.push(['vote', data]);
      const vote = parseVote(data);
      if (!vote || mischief.mute) return;
      if (mischief.votes) return answer({ mid: vote.mid, status: mischief.votes, seq });
      const { q, epoch, c, conf, mid } = vote;
      const voter: string = socket.data.voter;
      const ballot = {
        voter,
        node: q,
        epoch,
        choice: c,
        mid,
        ...(conf !== undefined && { confidence: conf }),
      };
      const fault = ballotFault(route, room, ballot);
      if (fault === 'old') return answer({ mid, status: 'same', seq });
      if (fault) return answer({ mid, status: fault === 'unknown' ? 'bad' : fault, seq });
      const before = room.ballots[voter]?.choice;
      act({ type: 'ballots', ballots: [ballot] });
      answer({ mid, status: 'ok', seq, changed: before !== undefined && before !== c });
    });
    socket.on('cmd', (data, answer) => {
      heard.push(['cmd', data]);
      const command = parseCommand(data);
      if (!command || mischief.mute) return;
      const { cid, expectSeq, events } = command;
      if (expectSeq !== room.turn) return answer({ cid, status: 'stale', seq: room.turn });
      const step = applyEvents(route, room, events);
      if (step.type === 'refused')
        return answer({ cid, status: 'refused', seq: room.turn, reason: step.reason });
      room = step.state;
      tell();
      answer({ cid, status: 'ok', seq: room.turn });
    });
  });

  function act(...events: readonly RoomEvent[]) {
    for (const event of events) {
      const step = applyRoom(route, room, event);
      if (step.type === 'refused') throw new Error(`${event.type} refused: ${step.reason}`);
      room = step.state;
    }
  }
  const listen = (port: number) => new Promise<void>((done) => http.listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    heard,
    mischief,
    room: () => room,
    /** Commands of another window, told to all. */
    act: (...events: readonly RoomEvent[]) => {
      act(...events);
      tell();
    },
    /** Says goodbye to everybody. */
    part: (reason: Parameters<ServerEvents['gone']>[0]['reason']) => io.emit('gone', { reason }),
    pulse: (present: number, voted: number) => io.emit('pulse', { present, voted, now: now() }),
    /** Hangs up on everybody; they may come back at once. */
    drop: () => io.disconnectSockets(true),
    close: () => io.close(),
  };
}

export type RoomHost = Awaited<ReturnType<typeof hostRoom>>;
