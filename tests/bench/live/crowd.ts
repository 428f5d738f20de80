import { type Child, startChild } from './child.ts';
import type { Order, Report, Truth } from './orders.ts';

/** Phones of one process: more would measure the generator. */
const PER_PROCESS = 1000;

type Joined = Extract<Report, { type: 'join' }>;
type Voted = Extract<Report, { type: 'vote' }>;

/** Phones in processes of their own. */
export interface Crowd {
  readonly join: (url: string, rooms: readonly string[], over: number) => Promise<Joined>;
  readonly vote: (over: number) => Promise<Voted>;
  readonly leave: () => Promise<void>;
}

function sum(truths: readonly Truth[]): Truth {
  const all: Record<string, Record<string, number>> = {};
  for (const truth of truths)
    for (const [room, counts] of Object.entries(truth)) {
      const into = all[room] ?? {};
      for (const [choice, count] of Object.entries(counts)) into[choice] = (into[choice] ?? 0) + count;
      all[room] = into;
    }
  return all;
}

function joinedLists(lists: readonly Readonly<Record<string, readonly number[]>>[]) {
  const all: Record<string, number[]> = {};
  for (const list of lists)
    for (const [room, times] of Object.entries(list)) all[room] = [...(all[room] ?? []), ...times];
  return all;
}

const total = (values: readonly number[]) => values.reduce((one, other) => one + other, 0);

/** Starts the processes for so many phones. */
export function crowd(size: number): Crowd {
  const children: readonly Child[] = Array.from({ length: Math.ceil(size / PER_PROCESS) }, () =>
    startChild(new URL('phones.ts', import.meta.url)),
  );
  return {
    async join(url, rooms, over) {
      const parts = await Promise.all(
        children.map((child, index) => {
          const own = rooms.slice(index * PER_PROCESS, (index + 1) * PER_PROCESS);
          return child.ask<Joined>({ type: 'join', url, rooms: own, over } satisfies Order);
        }),
      );
      return {
        type: 'join',
        latencies: parts.flatMap(({ latencies }) => latencies),
        failed: total(parts.map(({ failed }) => failed)),
      };
    },
    async vote(over) {
      const parts = await Promise.all(
        children.map((child) => child.ask<Voted>({ type: 'vote', over } satisfies Order)),
      );
      return {
        type: 'vote',
        sent: joinedLists(parts.map(({ sent }) => sent)),
        latencies: parts.flatMap(({ latencies }) => latencies),
        failed: total(parts.map(({ failed }) => failed)),
        truth: sum(parts.map(({ truth }) => truth)),
        messages: Math.max(...parts.map(({ messages }) => messages)),
      };
    },
    leave: async () => {
      await Promise.all(children.map((child) => child.kill()));
    },
  };
}
