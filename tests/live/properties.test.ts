import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyRoom,
  type Ballot,
  parseRoomLog,
  type RoomEvent,
  replayRoom,
  roomOf,
  viewOf,
} from '../../src/live/index.ts';
import { deepFreeze } from '../builders/deepFreeze.ts';
import { anyCommand, anyWorkshop, route, walk } from './workshop.ts';

const ABOUT = { code: 'K7MQ3X', scenario: { key: 'built', title: { en: 'Built' } } };

const OPEN_CHOICES: Readonly<Record<string, readonly string[]>> = {
  hello: ['fast', 'slow'],
  again: ['push', 'ask'],
};

/** The ballot of the highest number of each voter, the first one of several. */
function newestOf(pile: readonly Ballot[]): readonly Ballot[] {
  const seen = new Set<string>();
  return [...pile]
    .sort((one, other) => other.mid - one.mid)
    .filter(({ voter }) => !seen.has(voter) && seen.add(voter));
}

test('the tally is a naive recount of the ballots, one for each voter, whatever happened before', () => {
  let counted = 0;
  fc.assert(
    fc.property(anyWorkshop, (turns) => {
      let pile: Ballot[] = [];
      walk(turns, (event, before, after) => {
        if (event.type === 'ballots') {
          const { node } = before.game.state;
          const counts = before.phase === 'open' && !before.paused && !before.ended;
          for (const ballot of counts ? event.ballots : [])
            if (
              ballot.node === node &&
              ballot.epoch === before.epoch &&
              OPEN_CHOICES[node]?.includes(ballot.choice)
            )
              pile.push(ballot);
        }
        if (['open', 'recast', 'jump', 'restart', 'play', 'branch'].includes(event.type)) pile = [];
        if (event.type === 'reveal') {
          const newest = newestOf(pile);
          if (newest.length > 1) counted++;
          for (const id of ['fast', 'slow', 'push', 'ask', 'locked', 'nonsense']) {
            const its = newest.filter(({ choice }) => choice === id);
            expect(after.votes[id] ?? 0).toBe(its.length);
            const levels = [0, 1, 2].map(
              (level) => its.filter(({ confidence }) => confidence === level).length,
            );
            expect(after.sureness[id] ?? [0, 0, 0]).toEqual(levels);
          }
        }
        if (event.type === 'play') expect(after.rounds.at(-1)).toMatchObject({ votes: before.votes });
      });
    }),
    { numRuns: 80 },
  );
  expect(counted).toBeGreaterThan(15);
});

test('a kept log brings the same room again, and a turn is a command', () => {
  fc.assert(
    fc.property(anyWorkshop, (turns) => {
      const accepted: RoomEvent[] = [];
      const room = walk(turns, (event) => accepted.push(event));
      const read = parseRoomLog(JSON.stringify({ version: 1, scenario: 'built', events: accepted }));
      expect(replayRoom(route, read?.events ?? [])).toEqual({ state: room, events: accepted });
      expect(room.turn).toBe(accepted.filter(({ type }) => type !== 'ballots').length);
      expect(room.rounds.map(({ choice }) => choice)).toEqual(
        room.game.moves.flatMap(({ choice }) => choice ?? []),
      );
      expect(room.history.length).toBeGreaterThanOrEqual(room.rounds.length);
    }),
    { numRuns: 80 },
  );
});

test('no event throws in any phase: it is applied or refused, and then changes nothing', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(anyWorkshop, anyCommand, (turns, event) => {
      const room = deepFreeze(walk(turns));
      const step = applyRoom(route, room, event);
      reached.add(`${room.phase} ${event.type}`);
      if (step.type === 'applied') expect(step.state.turn).toBe(room.turn + 1);
      else expect(step.reason).toMatch(/^[a-z-]+$/);
    }),
    { numRuns: 200 },
  );
  expect(reached.size).toBeGreaterThan(80);
});

/** Every key and text in a value, to the bottom. */
function words(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...words(inner)]);
}

test('a view names no voter ever, and no voted choice before the reveal', () => {
  fc.assert(
    fc.property(anyWorkshop, (turns) => {
      walk(turns, (_, __, room) => {
        const { rounds, history, hands, ...rest } = viewOf(room, ABOUT, 0, 5);
        const said = words({ rounds, history, hands, ...rest });
        expect(said.filter((word) => /^v\d$/.test(word))).toEqual([]);
        if (room.phase !== 'open' && room.phase !== 'closed') return;
        const { entries, ...now } = rest;
        expect(words(now).filter((word) => ['fast', 'slow', 'push', 'ask'].includes(word))).toEqual([]);
      });
    }),
    { numRuns: 80 },
  );
});

test('a screen makes the room of its view, all but the ballots', () => {
  fc.assert(
    fc.property(anyWorkshop, (turns) => {
      const room = walk(turns);
      const view = JSON.parse(JSON.stringify(viewOf(room, ABOUT, 7, 5)));
      expect(roomOf(route, view)).toEqual({ ...room, ballots: {} });
    }),
    { numRuns: 80 },
  );
});
