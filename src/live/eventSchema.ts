import {
  array,
  boolean,
  type InferOutput,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  string,
  variant,
} from 'valibot';
import { MAX_ID } from './ballot.ts';
import { type CommandEvent, PANELS, type RoomEvent } from './roomEvent.ts';

/** Most ballots in one group. */
export const MAX_GROUP = 512;

/** Most events in one command. */
const MAX_EVENTS = 8;

/** An id of a node or a choice. */
export const idSchema = pipe(string(), minLength(1), maxLength(MAX_ID));

/** A random id that a client or the server made up: of a participant, a message, a command. */
export const keySchema = pipe(string(), regex(/^(?!__proto__$)[\w-]{1,64}$/));

/** A whole number from 0 on: a count, an epoch, a time in milliseconds. */
export const wholeSchema = pipe(number(), integer(), minValue(0), maxValue(Number.MAX_SAFE_INTEGER));

export const confidenceSchema = picklist([0, 1, 2]);

const ballotSchema = object({
  voter: keySchema,
  choice: idSchema,
  confidence: optional(confidenceSchema),
  epoch: wholeSchema,
  node: idSchema,
  mid: wholeSchema,
});

const plain = <Type extends RoomEvent['type']>(type: Type) => object({ type: literal(type) });
const choice = <Type extends RoomEvent['type']>(type: Type) =>
  object({ type: literal(type), choice: idSchema });
const onOff = <Type extends RoomEvent['type']>(type: Type) => object({ type: literal(type), on: boolean() });

const commands = [
  plain('next'),
  plain('back'),
  plain('open'),
  plain('close'),
  plain('reveal'),
  plain('recast'),
  plain('play'),
  plain('restart'),
  plain('end'),
  choice('tie'),
  choice('branch'),
  onOff('blackout'),
  onOff('lock'),
  onOff('pause'),
  onOff('confidence'),
  object({ type: literal('hands'), choice: idSchema, count: number() }),
  object({ type: literal('jump'), decision: number() }),
  object({ type: literal('forecast'), percent: number() }),
  object({ type: literal('panel'), panel: optional(picklist(PANELS)) }),
  object({ type: literal('timer'), until: optional(wholeSchema) }),
] as const;

const commandSchema = variant('type', commands);
const ballotsSchema = object({
  type: literal('ballots'),
  ballots: pipe(array(ballotSchema), maxLength(MAX_GROUP)),
});

/** What a facilitator may send: no ballots. */
export const commandsSchema = pipe(array(commandSchema), minLength(1), maxLength(MAX_EVENTS));

/** What a log may hold. */
export const eventSchema = variant('type', [commandSchema, ballotsSchema]);

/** A command as the rules know it: JSON has no `undefined`. */
export function commandOf(event: InferOutput<typeof commandSchema>): CommandEvent {
  if (event.type === 'panel') return { type: 'panel', panel: event.panel };
  return event.type === 'timer' ? { type: 'timer', until: event.until } : event;
}

/** An event as the rules know it. */
export function eventOf(event: InferOutput<typeof eventSchema>): RoomEvent {
  if (event.type !== 'ballots') return commandOf(event);
  const ballots = event.ballots.map(({ confidence, ...ballot }) =>
    confidence === undefined ? ballot : { ...ballot, confidence },
  );
  return { type: 'ballots', ballots };
}
