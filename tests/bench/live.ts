import { type Killed, killed } from './live/killed.ts';
import { type Figures, p50, p99, type Run, run } from './live/run.ts';
import { figure, type Part } from './table.ts';

const OVERS = [2000, 200] as const;
const MEGABYTE = 1024 * 1024;

const times = (values: readonly number[]) => `${figure(p50(values))} / ${figure(p99(values))}`;

const failures = (count: number) => (count > 0 ? `, ${count} failed` : '');

function row({ joins, failed, memory, name }: Run, vote: Figures, isFirst: boolean): readonly string[] {
  return [
    name,
    isFirst ? `${times(joins)}${failures(failed)}` : '',
    `${vote.votes} in ${vote.over / 1000} s${failures(vote.failed)}`,
    times(vote.acknowledged),
    times(vote.shown),
    isFirst ? '' : String(vote.messages),
    isFirst ? figure(memory / MEGABYTE) : '',
    vote.exact ? 'exact' : 'WRONG',
  ];
}

function note({ phones, back, exact }: Killed): string {
  const soon = back.filter((ms) => ms <= 5000).length / Math.max(1, back.length);
  return `kill -9 of the server in mid-vote, ${phones} phones: ${back.length} lost it and were back after ${times(back)} ms, ${figure(soon * 100)} % within 5 s; tally ${exact ? 'exact' : 'WRONG'}`;
}

/**
 * The live room under load, beside a server that sends each vote to everybody (live page, Load). A tally that differs
 * by one from what the phones had acknowledged makes the bench fail.
 */
export async function live(): Promise<Part> {
  const ours = [
    await run({ name: '100 phones', phones: 100, overs: OVERS }),
    await run({ name: '1,000 phones', phones: 1000, overs: OVERS }),
    await run({ name: '1,000 phones, 20 flood', phones: 1000, hostile: 20, overs: OVERS }),
    await run({ name: '1,000 phones, weak', phones: 1000, weak: true, overs: OVERS }),
    await run({ name: '3,000 phones', phones: 3000, overs: OVERS }),
    await run({ name: '10 rooms of 100', phones: 1000, rooms: 10, overs: OVERS }),
  ];
  const end = await killed(1000);
  const naive = [
    await run({ name: 'each vote to all, 100', phones: 100, naive: true, overs: OVERS }),
    await run({ name: 'each vote to all, 1,000', phones: 1000, naive: true, overs: OVERS }),
  ];
  const isExact = ours.every(({ votes }) => votes.every(({ exact }) => exact)) && end.exact;
  if (!isExact) process.exitCode = 1;
  return {
    title: 'The live room under load',
    notes: [
      'Real Socket.IO clients in other processes of this machine, 200 joins a second; one phone in ten votes twice.',
      'Times in ms, median / p99. To the screen: from the n-th vote sent until the screen says that n have voted.',
      '20 flood: beside the phones, clients that send 100 messages at once, half of them 20 KB long, as often as they are thrown out.',
      'Weak: the phones are on a network that takes 80 ± 40 ms each way and loses 2 % of what it carries; its aim is p99 700.',
      'Messages: most that one phone got from one open vote to the next, answers to its own left out.',
      'Aims: joins p99 250, none failed; acknowledged p99 100; on the screen p99 120; 3 messages; 150 MB; tally exact.',
      note(end),
    ],
    table: [
      ['', 'join', 'votes', 'acknowledged', 'on the screen', 'messages', 'server MB', 'tally'],
      ...[...ours, ...naive].flatMap((one) => one.votes.map((vote, index) => row(one, vote, index === 0))),
    ],
  };
}
