import { io, type Socket } from 'socket.io-client';
import type { Hello } from '../protocol/hello.ts';
import { onWake } from './onWake.ts';

/** How long a server may take to answer, in milliseconds; then the connection is taken for dead and made again. */
const PATIENCE = 4000;

/** Waits between attempts to connect, in milliseconds, spread by half so that a room does not return at once. */
const FIRST_WAIT = 300;
const LONGEST_WAIT = 2000;

/** Waits between two hellos to a server that cannot look into its rooms, in milliseconds, spread by half. */
const NEXT_HELLO = 1500;

/** For how long an attempt to connect is left alone by a page that wakes, in milliseconds. */
const FRESH = 1500;

export interface ConnectionOptions {
  /** Address of the server, e.g. `http://192.168.1.20:4173`. */
  readonly url: string;
  /** What to say on each connection: the server keeps nothing of the one before. */
  readonly hello: () => Hello;
  /**
   * The answer to a hello.
   * @param offset what to add to this machine's clock to get the server's, when the answer says it is `now` there
   * @returns whether the room took us in, wants to be asked again later, or not at all
   */
  readonly onAnswer: (data: unknown, offset: (now: number) => number) => 'in' | 'later' | 'out';
  /** A message of the server, by name. */
  readonly onMessage: (name: string, data: unknown) => void;
  /** The server can no longer be reached; it is tried again until it can. */
  readonly onLost: () => void;
}

export interface Connection {
  /** Sends a message once the room has taken us in, else not at all; answers of an earlier connection are lost. */
  readonly send: (name: 'vote' | 'cmd', message: object, onReply: (data: unknown) => void) => void;
  /** Stays away until `open`. */
  readonly leave: () => void;
  readonly open: () => void;
  /** Leaves for good. */
  readonly close: () => void;
}

/**
 * A connection that says hello each time it is made, WebSocket first. A page that wakes asks at once whether it
 * still holds (live page, phone lock and half-open socket).
 */
export function connect({ url, hello, onAnswer, onMessage, onLost }: ConnectionOptions): Connection {
  const socket = io(url, {
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    forceNew: true,
    autoConnect: false,
    timeout: PATIENCE,
    reconnectionDelay: FIRST_WAIT,
    reconnectionDelayMax: LONGEST_WAIT,
  });
  const attempts = attemptsOf(socket.io);
  let joined = false;
  let wanted = false;

  const again = () => {
    if (wanted) attempts.begin(() => socket.disconnect().connect());
  };
  // A whole room that lost its server does not come back in one instant.
  const later = () => {
    const wait = FIRST_WAIT * (1 + 3 * Math.random());
    setTimeout(() => {
      if (!joined) again();
    }, wait);
  };
  const open = () => {
    wanted = true;
    attempts.begin(() => socket.connect());
  };
  const leave = () => {
    wanted = false;
    joined = false;
    socket.disconnect();
  };
  const greet = () => {
    const { id } = socket;
    const asked = Date.now();
    socket.timeout(PATIENCE).emit('hello', hello(), (fault: unknown, data: unknown) => {
      if (id !== socket.id || !wanted) return;
      if (fault) return joined ? again() : later();
      const heard = Date.now();
      const answer = onAnswer(data, (now) => Math.round(now + (heard - asked) / 2 - heard));
      joined = answer === 'in';
      if (answer === 'out') leave();
      if (answer === 'later') setTimeout(() => greetAgain(id), NEXT_HELLO * (0.5 + Math.random()));
    });
  };

  const greetAgain = (id: string | undefined) => {
    if (wanted && !joined && socket.connected && socket.id === id) greet();
  };

  socket.on('connect', greet);
  socket.on('disconnect', (reason) => {
    joined = false;
    // What was to go out on the old connection is said again after the next hello, or not at all.
    socket.sendBuffer = [];
    if (!wanted) return;
    onLost();
    // The library leaves it to us to return to a server that hung up.
    if (reason === 'io server disconnect') later();
  });
  socket.on('connect_error', onLost);
  socket.onAny((name: string, data: unknown) => {
    if (joined) onMessage(name, data);
  });
  const undoWake = onWake({
    woke: () => {
      if (!wanted) return;
      if (socket.connected) greet();
      else if (!attempts.isFresh()) again();
    },
    // A phone reaches its server by the network alone; a window may stand on the server's own machine.
    cutOff: () => {
      if (hello().role === 'phone') again();
      else if (wanted && socket.connected) greet();
    },
  });
  open();
  return {
    send: (name, message, onReply) => {
      const { id } = socket;
      if (!joined) return;
      socket.timeout(PATIENCE).emit(name, message, (fault: unknown, data: unknown) => {
        if (id !== socket.id) return;
        if (fault) again();
        else onReply(data);
      });
    },
    leave,
    open,
    close: () => {
      undoWake();
      leave();
    },
  };
}

/** Knows whether an attempt to connect has just begun: one that hangs since a page slept is worth another. */
function attemptsOf(manager: Socket['io']) {
  let begun: number | undefined;
  const note = () => {
    begun = Date.now();
  };
  const forget = () => {
    begun = undefined;
  };
  manager.on('reconnect_attempt', note);
  for (const end of ['open', 'close', 'error', 'reconnect_error'] as const) manager.on(end, forget);
  return {
    begin: (attempt: () => unknown) => {
      attempt();
      note();
    },
    isFresh: () => begun !== undefined && Date.now() - begun < FRESH,
  };
}
