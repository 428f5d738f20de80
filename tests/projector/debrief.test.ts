import { expect, test } from 'vitest';
import { solve } from '../../src/analysis/index.ts';
import { outcomeOf, shown } from '../../src/engine/index.ts';
import { type CommandEvent, replayRoom } from '../../src/live/index.ts';
import { debriefStep, debriefViews } from '../../src/ui/room/debrief/debriefViews.ts';
import { decisiveOf } from '../../src/ui/room/debrief/decisive.ts';
import { staircaseOf } from '../../src/ui/room/debrief/staircase.ts';
import { treePlan } from '../../src/ui/room/debrief/treePlan.ts';
import { shipped } from '../builders/shipped.ts';

const solution = solve(shipped('call-me-back'));
const { voyage } = solution;

/** A room that plays the n-th open reply of each decision, ten hands to four, up to its debrief. */
function played(pick: (decision: number, best: string | undefined, open: readonly string[]) => string) {
  let events: readonly CommandEvent[] = [];
  for (let step = 0; step < 60; step++) {
    const { state } = replayRoom(voyage, events);
    const now = (...more: readonly CommandEvent[]) => {
      events = [...events, ...more];
    };
    if (state.phase === 'review') return state;
    if (state.phase === 'frame') now({ type: 'open' });
    else if (state.phase === 'open') {
      const open = [...solution.regrets(state.game.state).keys()];
      const choice = pick(state.rounds.length, solution.bestChoice(state.game.state), open);
      now(
        { type: 'hands', choice, count: 10 },
        ...open.filter((id) => id !== choice).map((id) => ({ type: 'hands', choice: id, count: 2 }) as const),
      );
      now({ type: 'close' }, { type: 'reveal' }, { type: 'play' });
    } else now({ type: 'next' });
    if (replayRoom(voyage, events).events.length < events.length)
      events = [...events.slice(0, -1), { type: 'next' }];
  }
  throw new Error('the room came to no end');
}

const best = played((_decision, choice, open) => choice ?? open[0] ?? '');
const wrong = played((_decision, choice, open) => open.find((id) => id !== choice) ?? choice ?? '');

test('the staircase of a room falls from the best score possible to its own', () => {
  for (const room of [best, wrong]) {
    const stairs = staircaseOf(solution, room.game);
    const outcome = outcomeOf(voyage, room.game.state);
    expect(stairs?.levels.at(-1)).toBe(shown(outcome?.score ?? -1));
    expect(stairs?.levels[0]).toBe(100);
    expect(stairs?.costs).toHaveLength(room.rounds.length);
  }
});

test('a room without a costly decision is asked nothing, another one is asked about the decision that decided', () => {
  expect(decisiveOf(solution, best)).toBeUndefined();
  expect(debriefViews(solution, best)).toEqual([undefined, 'stairs', 'decisions']);
  const decisive = decisiveOf(solution, wrong);
  expect(decisive?.row.isTurningPoint).toBe(true);
  expect(decisive?.cost).toBe(staircaseOf(solution, wrong.game)?.costs[decisive?.decision ?? -1]);
  expect(debriefViews(solution, wrong)).toEqual([undefined, 'stairs', 'turn', 'answer', 'decisions']);
});

test('the views follow one another and end at both ends', () => {
  expect(debriefStep(solution, wrong, 1)).toEqual({ view: 'stairs' });
  expect(debriefStep(solution, wrong, -1)).toBeUndefined();
  expect(debriefStep(solution, { ...wrong, panel: 'decisions' }, 1)).toBeUndefined();
  expect(debriefStep(solution, { ...wrong, panel: 'stairs' }, -1)).toEqual({ view: undefined });
});

test('the tree draws the way that stands in the middle, every reply once, and no two on one place', () => {
  const plan = treePlan(solution, wrong);
  expect(plan.columns).toBe(wrong.rounds.length);
  const standing = plan.branches.filter(({ kind }) => kind === 'stands');
  expect(standing.map(({ column, to }) => [column, to])).toEqual(wrong.rounds.map((_round, at) => [at, 0]));
  expect(standing.filter(({ falls }) => falls)).toHaveLength(1);
  const places = plan.branches.map(({ column, to }) => `${column}/${to}`);
  expect(new Set(places).size).toBe(places.length);
  const shares = plan.branches.filter(({ column }) => column === 0).map(({ share }) => share ?? 0);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});
