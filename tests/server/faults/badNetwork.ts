import { createServer, connect as dial, type Socket } from 'node:net';

/**
 * What a network does between phones and their server: `open` passes all on; `cut` breaks every connection and refuses
 * new ones; `silent` keeps connections but swallows all; `deaf` brings messages to the server and loses what it says.
 */
export type Weather = 'open' | 'cut' | 'silent' | 'deaf';

export interface BadNetwork {
  readonly url: string;
  readonly turn: (weather: Weather) => void;
  readonly close: () => Promise<void>;
}

/** Puts a network before the server on `port` of this machine. */
export async function badNetwork(port: number): Promise<BadNetwork> {
  let weather: Weather = 'open';
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    return socket;
  };
  const server = createServer((near) => {
    keep(near);
    if (weather === 'cut') return near.destroy();
    const far = keep(dial(port, '127.0.0.1'));
    near.on('data', (data) => {
      if (weather === 'open' || weather === 'deaf') far.write(data);
    });
    far.on('data', (data) => {
      if (weather === 'open') near.write(data);
    });
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  const own = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${own}`,
    turn(next) {
      weather = next;
      if (next === 'cut') hangUp();
    },
    async close() {
      hangUp();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
