import { entriesBefore, extend, type Route, replay } from '../engine/index.ts';
import { totalOf } from './ballot.ts';
import { applied, type RoomStep, refused } from './refusal.ts';
import { enter, type RoomState, takenUp } from './roomState.ts';
import { choiceToPlay } from './tally.ts';

/** Plays what was decided, and keeps the round with its counts; the ballots are then forgotten. */
export function play(route: Route, room: RoomState): RoomStep {
  const choice = choiceToPlay(route, room);
  if (choice === undefined) return refused('undecided');
  const { epoch, hands, votes, sureness } = room;
  const { node } = room.game.state;
  const result = extend(route, room.game, { type: 'choose', choice });
  if (result.type === 'refused') return refused('closed-choice');
  const counted = totalOf(votes) > 0 ? 'votes' : 'hands';
  const by = room.decided === undefined ? counted : 'facilitator';
  const round = { node, choice, hands, votes, sureness, by, epoch } as const;
  return applied({
    ...enter(room, 'played'),
    ballots: {},
    game: result.game,
    rounds: [...room.rounds, round],
    history: [...room.history, round],
  });
}

/** Takes the n-th decision of the way up again, with its result, in a new epoch. */
export function jump(route: Route, room: RoomState, decision: number): RoomStep {
  const round = room.rounds[decision];
  if (!round) return refused('bad-number');
  return applied({
    ...enter(room, 'revealed'),
    ...takenUp(round),
    game: replay(route, entriesBefore(room.game, decision)),
    rounds: room.rounds.slice(0, decision),
    epoch: room.epoch + 1,
  });
}
