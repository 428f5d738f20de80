import type { RoomView } from '../../../src/live/index.ts';
import { type Client, joined, TO_VOTE } from '../../server/rooms/venue.ts';
import type { Child } from './child.ts';
import { moment, pause } from './orders.ts';

/** The screen of a room: notes when it showed how many votes, and leads the room. */
export interface Screen {
  /** Milliseconds from each of these moments, in their order, until the screen showed that many votes. */
  readonly delays: (sent: readonly number[]) => Promise<readonly number[]>;
  /** Ends the vote, and asks the other question. @returns the votes by choice */
  readonly next: () => Promise<Readonly<Record<string, number>>>;
}

/** Most patience with a screen that does not show all votes, in milliseconds. */
const PATIENCE = 60_000;

/** When a screen showed how many votes: as many as a pulse says, or more; `forget` what it showed of the last vote. */
function shownBy(client: Client): Pick<Screen, 'delays'> & { readonly forget: () => void } {
  let pulses: { readonly at: number; readonly voted: number }[] = [];
  client.socket.on('pulse', ({ voted }: { voted: number }) => pulses.push({ at: moment(), voted }));
  const delays: Screen['delays'] = async (sent) => {
    const until = moment() + PATIENCE;
    const isWaiting = () => client.socket.connected && moment() < until;
    while ((pulses.at(-1)?.voted ?? 0) < sent.length && isWaiting()) await pause(20);
    const seen = pulses;
    let place = 0;
    return [...sent]
      .sort((a, b) => a - b)
      .map((at, index) => {
        while (place < seen.length && (seen[place]?.voted ?? 0) <= index) place += 1;
        return (seen[place]?.at ?? Number.POSITIVE_INFINITY) - at;
      });
  };
  return {
    delays,
    forget() {
      pulses = [];
    },
  };
}

/** The screen of a room of ours, in which the first vote is open. */
export async function roomScreen(url: string, code: string, cookie: string): Promise<Screen> {
  const screen = await joined(url, 'screen', code, { cookie });
  let { turn } = screen.view;
  const command = async (...events: typeof TO_VOTE) => {
    const ack = await screen.command(turn, ...events);
    if (ack.status !== 'ok') throw new Error(`a command was ${ack.status}`);
    turn = ack.seq;
  };
  await command(...TO_VOTE);
  const { delays, forget } = shownBy(screen);
  return {
    delays,
    async next() {
      await command({ type: 'close' });
      await command({ type: 'reveal' });
      const isNew = (view: RoomView) => view.phase === 'revealed' && view.turn === turn;
      const { votes } = await screen.next<RoomView>('snap', isNew);
      // The choice of the facilitator, so that a tie stops nothing.
      await command({ type: 'tie', choice: Object.keys(votes)[0] ?? '' });
      await command({ type: 'play' });
      const { rounds } = await screen.next<RoomView>('snap', (view) => view.turn === turn);
      if (rounds.length === 1) await command(...TO_VOTE);
      forget();
      return votes;
    },
  };
}

/** The screen of the naive server, which is led by its own process. */
export function naiveScreen(client: Client, server: Child): Screen {
  const { delays, forget } = shownBy(client);
  return {
    delays,
    async next() {
      const votes = await server.ask<Readonly<Record<string, number>>>({ type: 'next' });
      forget();
      return votes;
    },
  };
}
