import { expect, test } from 'vitest';
import { solve } from '../../src/analysis/index.ts';
import { gaugesNow } from '../../src/console/model/gaugesNow.ts';
import { outcomeOf } from '../../src/engine/index.ts';
import { emptyRoom } from '../../src/live/index.ts';
import { ROOM_PHASES } from '../../src/live/roomState.ts';
import { playRandomly } from '../builders/playRandomly.ts';
import { shipped } from '../builders/shipped.ts';

test('the gauges show what the run-out left of them, from the moment that the room sees it', () => {
  const { voyage } = solve(shipped('call-me-back'));
  const game = playRandomly(voyage, [0, 0, 0, 0, 0, 0]);
  const left = outcomeOf(voyage, game.state)?.runOut;
  expect(left?.speed).not.toBe(game.state.speed);
  const moved = ROOM_PHASES.filter(
    (phase) => gaugesNow({ voyage, room: { ...emptyRoom(voyage), game, phase } }).speed === left?.speed,
  );
  expect(moved).toEqual(['runOut', 'ending', 'review']);
});
