import { afterEach, describe, expect, test } from 'vitest';
import { LIVE_BUDGET, solve, solving } from '../../src/analysis/index.ts';
import { startState } from '../../src/engine/index.ts';
import { type Channel, directChannels, portChannel } from '../../src/ui/scenario/apart/channel.ts';
import { inSlices } from '../../src/ui/scenario/apart/inSlices.ts';
import { type Solving, solveApart } from '../../src/ui/scenario/apart/solveApart.ts';
import { type Ask, askSolver, serveSolver, type Tell } from '../../src/ui/scenario/apart/solver.ts';
import { layered } from '../builders/layered.ts';
import { ending, line, scenarioOf } from '../builders/scenario.ts';

/** Tens of thousands of states: several slices on any machine. */
const LARGE = layered({ layers: 12, width: 5, options: 3, grain: 1, seed: 7 });

interface Line {
  readonly asking: Channel<Tell, Ask>;
  readonly serving: Channel<Ask, Tell>;
  readonly close: () => void;
}

const DRIVERS: readonly (readonly [string, () => Line])[] = [
  [
    'within one thread',
    () => {
      const [asking, serving] = directChannels<Tell, Ask>();
      return { asking, serving, close: () => {} };
    },
  ],
  [
    'over message ports, as to a worker',
    () => {
      const { port1, port2 } = new MessageChannel();
      return {
        asking: portChannel<Tell, Ask>(port1),
        serving: portChannel<Ask, Tell>(port2),
        close: () => port1.close(),
      };
    },
  ],
];

describe.each(DRIVERS)('a solver %s', (_, open) => {
  const lines: Line[] = [];
  const opened = () => {
    const one = open();
    lines.push(one);
    serveSolver(one.serving, 1);
    return one.asking;
  };
  afterEach(() => {
    for (const { close } of lines.splice(0)) close();
  });

  test('knows what solving on the spot knows, and tells how far it is on the way', async () => {
    const told: number[] = [];
    const known = await askSolver(opened(), LARGE, LIVE_BUDGET, (states) => told.push(states)).known;
    const here = solve(LARGE);
    const taken = solve(LARGE, LIVE_BUDGET, known);
    expect(taken.voyage).toEqual(here.voyage);
    expect(taken.states).toBe(here.states);
    expect(taken.regrets(startState(LARGE))).toEqual(here.regrets(startState(LARGE)));
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  test('knows nothing beyond the budget', async () => {
    expect(await askSolver(opened(), LARGE, 5000, () => {}).known).toBeUndefined();
  });

  test('stops when it is told to', async () => {
    const asked = askSolver(opened(), LARGE, LIVE_BUDGET, () => asked.cancel());
    expect(await asked.known).toBeUndefined();
  });

  test('tells of a failure instead of leaving one waiting', async () => {
    const broken = scenarioOf([line('a', 'nowhere'), ending('end', 'lost')]);
    await expect(askSolver(opened(), broken, LIVE_BUDGET, () => {}).known).rejects.toThrow('nowhere');
  });
});

test('work in slices rests on the way, and other things happen meanwhile', async () => {
  let rests = 0;
  let others = 0;
  const timer = setInterval(() => {
    others += 1;
  });
  const solution = await inSlices(solving(LARGE), {
    slice: 1,
    onProgress: () => {
      rests += 1;
    },
  });
  clearInterval(timer);
  expect(solution?.voyage).toEqual(solve(LARGE).voyage);
  expect(rests).toBeGreaterThan(1);
  expect(others).toBeGreaterThan(0);
});

test('a small scenario is solved on the spot, without a word', async () => {
  const scenario = scenarioOf([line('a', 'end'), ending('end', 'advance')]);
  const { voyage } = await solveApart(scenario, () => {
    throw new Error('Nothing is to be told');
  });
  expect(voyage).toEqual(solve(scenario).voyage);
});

test('without a worker a large scenario is solved all the same; skipped, it is estimated', async () => {
  const told: Solving[] = [];
  const whole = await solveApart(LARGE, (solving_) => told.push(solving_));
  expect(whole.voyage).toEqual(solve(LARGE).voyage);
  expect(told.length).toBeGreaterThan(1);
  const skipped = await solveApart(LARGE, ({ states, skip }) => states > 0 && skip());
  expect(skipped.voyage).toEqual(solve(LARGE, 0).voyage);
  expect(skipped.voyage.estimated).toBe(true);
});
