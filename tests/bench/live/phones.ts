import { moment, type Order, pause, type Report, truthOf } from './orders.ts';
import { type Phone, phone } from './phone.ts';

/** A process of phones: does what its parent orders, and reports. */
let phones: readonly Phone[] = [];

const known = (values: readonly (number | undefined)[]) => values.filter((value) => value !== undefined);

/** One of a list, the first ones more often, so that a tally is never even. */
function oneOf<Item>(list: readonly Item[]): Item | undefined {
  return list[Math.floor(Math.random() ** 2 * list.length)];
}

async function join({ url, rooms, over }: Extract<Order, { type: 'join' }>): Promise<Report> {
  phones = rooms.map((room) => phone(url, room));
  const latencies = known(
    await Promise.all(
      phones.map(async (one) => {
        await pause(Math.random() * over);
        return one.join();
      }),
    ),
  );
  return { type: 'join', latencies, failed: rooms.length - latencies.length };
}

async function vote({ over }: Extract<Order, { type: 'vote' }>): Promise<Report> {
  const sent: Record<string, number[]> = {};
  const answers = await Promise.all(
    phones.map(async (one, index) => {
      const first = Math.random() * over;
      await pause(first);
      const choices = await one.question();
      const [choice, other] = [oneOf(choices), oneOf(choices)];
      // Not in the room, or not told of the question: a vote that nobody counted.
      if (choice === undefined || other === undefined) return [undefined];
      const times = sent[one.room] ?? [];
      sent[one.room] = times;
      times.push(moment());
      const latencies = [await one.vote(choice)];
      if (index % 10 > 0) return latencies;
      await pause(Math.random() * (over - first));
      return [...latencies, await one.vote(other)];
    }),
  );
  const latencies = known(answers.flat());
  const votes = phones.flatMap((one) => {
    const choice = one.counted();
    return choice === undefined ? [] : [{ room: one.room, choice }];
  });
  return {
    type: 'vote',
    sent,
    latencies,
    failed: answers.flat().length - latencies.length,
    truth: truthOf(votes),
    messages: Math.max(...phones.map((one) => one.messages())),
  };
}

process.on('message', async (order: Order) => {
  if (order.type === 'join') process.send?.(await join(order));
  else if (order.type === 'vote') process.send?.(await vote(order));
});
