import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { listen } from '../../../src/server/listen.ts';
import { answerMemory } from './memory.ts';

/**
 * What a room server is when nobody thinks of the room: every vote is kept in memory, acknowledged, and the new tally
 * sent to everybody. It speaks as much of the protocol as the bench's phones need.
 */
const server = createServer();
// So busy that it would take its own clients for dead.
const io = new Server(server, { transports: ['websocket'], pingTimeout: 120_000 });
const votes = new Map<string, string>();
let open = true;

function tally(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const choice of votes.values()) counts[choice] = (counts[choice] ?? 0) + 1;
  return counts;
}

const question = () => ({ q: open ? 'hello' : 'again', epoch: 0, choices: [{ id: 'fast' }, { id: 'slow' }] });

io.on('connection', (socket) => {
  socket.on('hello', (_message, answer) => answer({ ok: true, view: question() }));
  socket.on('vote', ({ c, mid }, answer) => {
    votes.set(socket.id, c);
    answer({ mid, status: 'ok' });
    io.emit('pulse', { voted: votes.size, votes: tally() });
  });
});
answerMemory(await listen(server, 0, '127.0.0.1'), {
  next() {
    const counts = tally();
    votes.clear();
    open = !open;
    io.emit('phone', question());
    return counts;
  },
});
