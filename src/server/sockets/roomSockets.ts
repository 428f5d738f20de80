import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { type CommandAck, parseCommand, parseVote, type VoteAck } from '../../live/index.ts';
import { SECURITY_HEADERS } from '../securityHeaders.ts';
import { isFromOwnPage } from '../web/ownMachine.ts';
import { guardConnection, LARGE } from './guardConnection.ts';
import { type JoinOptions, join } from './join.ts';
import { sendAway } from './roomHub.ts';
import type { RoomServer, RoomSocket } from './roomServer.ts';
import type { Seat } from './seat.ts';

/** How often a connection is asked whether it is still there, and how long it may take to answer, in milliseconds. */
const PING = 15_000;
/** How long a connection may stay without a hello, in milliseconds. */
const PATIENCE = 10_000;

/** The id under which a message that cannot be read wanted to be answered. */
function idIn(data: unknown, key: 'mid' | 'cid'): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}

async function vote(seat: Seat | undefined, data: unknown, now: () => number): Promise<VoteAck> {
  const message = parseVote(data);
  const mid = idIn(data, 'mid');
  const no = (status: VoteAck['status']): VoteAck => ({
    mid: typeof mid === 'number' ? mid : 0,
    status,
    seq: 0,
  });
  if (!message || seat?.role !== 'phone') return no('bad');
  if (!seat.hub.mayVote(seat.voter, now())) return no('slow');
  return seat.hub.room.vote(seat.voter, message);
}

async function command(seat: Seat | undefined, data: unknown): Promise<CommandAck> {
  const cid = idIn(data, 'cid');
  const no = (status: CommandAck['status']): CommandAck => ({
    cid: typeof cid === 'string' ? cid.slice(0, 64) : '',
    status,
    seq: 0,
  });
  if (!seat || seat.role === 'phone' || !seat.driver) return no('forbidden');
  const message = parseCommand(data);
  return message ? seat.hub.room.command(message) : no('refused');
}

/** Answers a message; whatever goes wrong with it costs its sender the connection, and nobody else anything. */
async function reply<Ack>(socket: RoomSocket, answer: unknown, work: Promise<Ack>): Promise<void> {
  try {
    const ack = await work;
    if (typeof answer === 'function') answer(ack);
  } catch (error) {
    console.error(error);
    socket.disconnect(true);
  }
}

/**
 * Serves the rooms' connections on a site's server (live page, Protocol): same origin, no cross-site page, WebSocket
 * or polling. @returns its undo
 */
export function roomSockets(server: HttpServer, options: JoinOptions): () => Promise<void> {
  const { hubs, now } = options;
  const io: RoomServer = new Server(server, {
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: LARGE,
    perMessageDeflate: false,
    httpCompression: false,
    pingInterval: PING,
    pingTimeout: PING,
    connectTimeout: PATIENCE,
    allowRequest: (request, decide) =>
      decide(null, request.headers.origin === undefined || isFromOwnPage(request)),
  });
  io.engine.on('headers', (headers) => Object.assign(headers, SECURITY_HEADERS));
  const known = new WeakMap<object, RoomSocket>();
  io.engine.on('connection', (connection) => {
    guardConnection(connection, now, () => {
      const socket = known.get(connection);
      if (socket) sendAway(socket, 'flood');
      else connection.close(true);
    });
  });
  io.on('connection', (socket) => {
    known.set(socket.conn, socket);
    const patience = setTimeout(() => hubs.seatOf(socket) ?? socket.disconnect(true), PATIENCE);
    const hello = async (message: unknown) => {
      const answer = await join(socket, message, options);
      // Who is told to ask again later stays until then.
      if (!answer.ok && answer.reason === 'unavailable') patience.refresh();
      return answer;
    };
    socket.on('hello', (message, answer) => void reply(socket, answer, hello(message)));
    socket.on(
      'vote',
      (message, answer) => void reply(socket, answer, vote(hubs.seatOf(socket), message, now)),
    );
    socket.on('cmd', (message, answer) => void reply(socket, answer, command(hubs.seatOf(socket), message)));
    socket.on('disconnect', () => {
      clearTimeout(patience);
      hubs.leave(socket);
    });
  });
  return async () => {
    await io.close();
    hubs.close();
  };
}
