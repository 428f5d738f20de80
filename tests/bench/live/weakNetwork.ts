import { createServer, connect as dial, type Socket } from 'node:net';

/** Milliseconds that a piece travels one way, and how far either side of that. */
const DELAY = 80;
const JITTER = 40;
/** Share of the pieces that are lost, and the milliseconds until they are sent again: TCP loses none, it waits. */
const LOSS = 0.02;
const SENT_AGAIN = 300;

/** Carries what comes from one side to the other, late and in order: a lost piece holds up all behind it. */
function carry(from: Socket, to: Socket): void {
  const onTheWay: Buffer[] = [];
  let lastArrival = 0;
  from.on('error', () => {});
  from.on('data', (piece) => {
    const way = DELAY + JITTER * (2 * Math.random() - 1) + (Math.random() < LOSS ? SENT_AGAIN : 0);
    lastArrival = Math.max(lastArrival, performance.now() + way);
    onTheWay.push(piece);
    setTimeout(() => {
      const next = onTheWay.shift();
      if (next && to.writable) to.write(next);
    }, lastArrival - performance.now());
  });
  from.on('close', () => to.destroy());
}

/** The Wi-Fi of a full hotel room before the server whose port is given: 80 ± 40 ms each way, 2 % lost. */
const [port = '0'] = process.argv.slice(2);
const server = createServer((near) => {
  const far = dial(Number(port), '127.0.0.1');
  near.setNoDelay();
  far.setNoDelay();
  carry(near, far);
  carry(far, near);
});
server.listen(0, '127.0.0.1');
process.on('message', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
});
