import fc from 'fast-check';
import { choicesOf, nodeOf, type Route } from '../../src/engine/index.ts';
import {
  applyRoom,
  type Ballot,
  type CommandEvent,
  choiceToPlay,
  emptyRoom,
  type RoomEvent,
  type RoomState,
} from '../../src/live/index.ts';
import { deepFreeze } from '../builders/deepFreeze.ts';
import { choice, condition, decision, ending, line, scenarioOf } from '../builders/scenario.ts';

/** Two decisions with a line between them; the first has a choice that is closed. */
export const route = deepFreeze({
  horizon: 5,
  scenario: scenarioOf(
    [
      decision('hello', [
        choice('fast', 'aside', { speed: 20, direction: -10 }),
        choice('slow', 'aside', { direction: 20, sets: [condition('knows')] }),
        choice('locked', 'won', { needs: [condition('knows')] }),
      ]),
      line('aside', 'again'),
      decision('again', [choice('push', 'lost', { speed: 10 }), choice('ask', 'won', { direction: 10 })]),
      ending('won', 'signed'),
      ending('lost', 'lost'),
    ],
    { flags: ['knows'] },
  ),
});

export const NEXT: CommandEvent = { type: 'next' };
export const BACK: CommandEvent = { type: 'back' };
export const OPEN: CommandEvent = { type: 'open' };
export const PLAY: CommandEvent = { type: 'play' };
export const REVEAL: readonly CommandEvent[] = [{ type: 'close' }, { type: 'reveal' }];
export const hands = (id: string, count: number): CommandEvent => ({ type: 'hands', choice: id, count });
export const tie = (id: string): CommandEvent => ({ type: 'tie', choice: id });

/** A first vote won by `slow`, nine hands to four. */
export const VOTED: readonly CommandEvent[] = [NEXT, OPEN, hands('fast', 4), hands('slow', 9), ...REVEAL];
/** On to the manager's question. */
export const TO_CRM: readonly CommandEvent[] = [
  ...VOTED,
  PLAY,
  NEXT,
  NEXT,
  OPEN,
  ...REVEAL,
  tie('ask'),
  PLAY,
  NEXT,
];

/** The room after events that the rules all accept. */
export function after(events: readonly RoomEvent[], from?: RoomState, on: Route = route): RoomState {
  return events.reduce((room, event) => {
    const step = applyRoom(on, deepFreeze(room), event);
    if (step.type === 'refused') throw new Error(`${event.type} refused: ${step.reason}`);
    return step.state;
  }, from ?? emptyRoom(on));
}

/** Why the rules refuse an event, or nothing. */
export function refusal(room: RoomState, event: RoomEvent): string | undefined {
  const step = applyRoom(route, room, event);
  return step.type === 'refused' ? step.reason : undefined;
}

let mids = 0;

/** A group of ballots on the decision at hand, as the server writes it: voters with their choices. */
export function ballots(
  room: RoomState,
  choices: Readonly<Record<string, string>>,
  rest: Partial<Ballot> = {},
): RoomEvent {
  const { epoch } = room;
  const { node } = room.game.state;
  return {
    type: 'ballots',
    ballots: Object.entries(choices).map(([voter, choice]) => ({
      voter,
      choice,
      epoch,
      node,
      mid: ++mids,
      ...rest,
    })),
  };
}

/** A room whose first vote is open. */
export const OPENED = after([NEXT, OPEN]);

const CHOICES = ['fast', 'slow', 'locked', 'push', 'ask'] as const;

/** Any command, most of them out of place. */
export const anyCommand: fc.Arbitrary<CommandEvent> = fc.oneof(
  fc.constantFrom<CommandEvent>(
    NEXT,
    NEXT,
    BACK,
    OPEN,
    OPEN,
    PLAY,
    ...REVEAL,
    ...REVEAL,
    { type: 'recast' },
    { type: 'restart' },
    { type: 'end' },
  ),
  fc.constantFrom(...CHOICES).chain((id) =>
    fc.oneof(
      fc.nat(12).map((count) => hands(id, count)),
      fc.constant(tie(id)),
      fc.constant<CommandEvent>({ type: 'branch', choice: id }),
    ),
  ),
  fc.nat(3).map((decision): CommandEvent => ({ type: 'jump', decision })),
  fc.integer({ min: -5, max: 105 }).map((percent): CommandEvent => ({ type: 'forecast', percent })),
  fc
    .tuple(fc.constantFrom('blackout', 'lock', 'pause', 'confidence'), fc.boolean())
    .map(([type, on]): CommandEvent => ({ type, on })),
  fc
    .constantFrom('why' as const, 'question' as const, undefined)
    .map((panel): CommandEvent => ({ type: 'panel', panel })),
  fc.option(fc.nat(), { nil: undefined }).map((until): CommandEvent => ({ type: 'timer', until })),
);

/** What happens next in a room, seen what stands. */
export type Turn = (room: RoomState) => RoomEvent;

const choicesAt = (node: string) => choicesOf(nodeOf(route.scenario, node)).map(({ id }) => id);

/** Any group of ballots of five voters, most of them on the vote at hand, some late or forged. */
const anyBallots: fc.Arbitrary<Turn> = fc
  .array(
    fc.record(
      {
        voter: fc.constantFrom('v1', 'v2', 'v3', 'v4', 'v5'),
        choice: fc.constantFrom(0, 0, 0, 1, 1, 1, 2, 'nonsense'),
        confidence: fc.constantFrom(0 as const, 1 as const, 2 as const),
        late: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, -1),
        node: fc.constantFrom(...Array(6).fill(undefined), 'hello', 'won'),
        mid: fc.nat({ max: 20 }),
      },
      { requiredKeys: ['voter', 'choice', 'late', 'node', 'mid'] },
    ),
    { maxLength: 8, size: 'max' },
  )
  .map((group) => ({ epoch, game }) => ({
    type: 'ballots',
    ballots: group.map(({ choice, late, node, ...ballot }) => ({
      ...ballot,
      choice: typeof choice === 'number' ? (choicesAt(game.state.node)[choice] ?? 'fast') : choice,
      epoch: Math.max(0, epoch - late),
      node: node ?? game.state.node,
    })),
  }));

/** The step that a workshop goes by, from the title to the end. */
const onward: Turn = (room) => {
  if (room.ended) return BACK;
  if (room.paused) return { type: 'pause', on: false };
  switch (room.phase) {
    case 'frame':
      return room.game.state.node === 'aside' ? NEXT : OPEN;
    case 'open':
      return { type: 'close' };
    case 'closed':
      return { type: 'reveal' };
    case 'revealed':
      return choiceToPlay(route, room) === undefined ? tie(choicesAt(room.game.state.node)[1] ?? '') : PLAY;
    case 'review':
      return { type: 'jump', decision: 0 };
    default:
      return NEXT;
  }
};

/** A workshop in which votes are opened, voted on and counted, with anything in between. */
export const anyWorkshop: fc.Arbitrary<readonly Turn[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: anyBallots },
    { weight: 5, arbitrary: fc.constant(onward) },
    {
      weight: 2,
      arbitrary: anyCommand.map(
        (event): Turn =>
          () =>
            event,
      ),
    },
  ),
  { minLength: 25, maxLength: 40 },
);

/** Plays a workshop turn by turn; what the rules refuse is left out. */
export function walk(
  turns: readonly Turn[],
  look: (event: RoomEvent, before: RoomState, after: RoomState) => void = () => undefined,
): RoomState {
  return turns.reduce((before, turn) => {
    const event = turn(before);
    const step = applyRoom(route, deepFreeze(before), event);
    if (step.type === 'refused') return before;
    look(event, before, step.state);
    return step.state;
  }, emptyRoom(route));
}
