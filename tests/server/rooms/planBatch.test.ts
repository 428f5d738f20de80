import fc from 'fast-check';
import { expect, test } from 'vitest';
import { horizonOf } from '../../../src/analysis/index.ts';
import { readScenario } from '../../../src/format/index.ts';
import { emptyRoom, type RoomState, type VoteAck } from '../../../src/live/index.ts';
import { commandIds } from '../../../src/server/rooms/commandIds.ts';
import { planBatch } from '../../../src/server/rooms/planBatch.ts';
import { restoredRoom } from '../../../src/server/rooms/restoredRoom.ts';
import type { RoomJob } from '../../../src/server/rooms/roomJob.ts';
import { TWO_VOTES } from './venue.ts';

const { scenario } = readScenario(TWO_VOTES);
if (!scenario) throw new Error('the scenario of these tests does not read');
const route = { scenario, horizon: horizonOf(scenario) };

const votes = fc.record({
  voter: fc.constantFrom('ann', 'bob', 'cyd'),
  c: fc.constantFrom('fast', 'slow', 'none'),
  mid: fc.integer({ min: 1, max: 12 }),
});
/** Commands after which node and epoch still name one vote: what the reveal leaves is the rules’ own matter. */
const types = fc.constantFrom('next', 'open', 'close', 'back', 'pause');
const batches = fc.array(
  fc.record({
    kept: fc.boolean(),
    jobs: fc.array(fc.oneof({ weight: 4, arbitrary: votes }, types), { maxLength: 8 }),
  }),
  { maxLength: 12 },
);

test('what was acknowledged is what counts, whatever comes twice, in any order, and whatever the disk refuses', () => {
  fc.assert(
    fc.property(batches, (all) => {
      const done = commandIds();
      const log: { seq: number; at: number; event: ReturnType<typeof planBatch>['events'][number] }[] = [];
      let state: RoomState = emptyRoom(route);
      /** By epoch and voter, the last choice that was answered `ok`. */
      const told = new Map<number, Map<string, string>>();
      for (const { kept, jobs } of [{ kept: true, jobs: ['next', 'open'] as const }, ...all]) {
        const before = state;
        let turn = state.turn;
        const asked = jobs.map((job): RoomJob => {
          if (typeof job === 'string') {
            const event =
              job === 'pause' ? ({ type: job, on: !before.paused } as const) : ({ type: job } as const);
            // Each command follows the one before it, as far as that one was possible.
            const message = { cid: `c${log.length}-${turn}`, expectSeq: turn, events: [event] };
            turn += 1;
            return { type: 'command', message, answer: () => {} };
          }
          const { voter, c, mid } = job;
          const { epoch } = before;
          const answer = ({ status }: VoteAck) => {
            if (status === 'ok') told.set(epoch, new Map(told.get(epoch)).set(voter, c));
          };
          return { type: 'vote', voter, message: { q: 'hello', epoch, c, mid }, answer };
        });
        const batch = planBatch(route, state, asked, done, 0);
        if (kept) {
          state = batch.state;
          log.push(...batch.events.map((event, index) => ({ seq: log.length + index + 1, at: 0, event })));
        }
        batch.settle(kept || batch.events.length === 0, log.length);
        if (state.phase === 'open')
          expect(new Map(Object.values(state.ballots).map(({ voter, choice }) => [voter, choice]))).toEqual(
            told.get(state.epoch) ?? new Map(),
          );
      }
      expect(restoredRoom(route, log)).toEqual({ state, seq: log.length });
    }),
    { numRuns: 300 },
  );
});
