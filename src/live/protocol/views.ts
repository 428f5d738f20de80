import {
  array,
  boolean,
  literal,
  maxLength,
  object,
  optional,
  picklist,
  pipe,
  record,
  string,
  tuple,
  variant,
} from 'valibot';
import { confidenceSchema, idSchema, wholeSchema } from '../eventSchema.ts';
import { PHONE_PHASES } from '../phoneView.ts';
import { PANELS } from '../roomEvent.ts';
import { DECIDERS, ROOM_PHASES } from '../roomState.ts';

const textSchema = record(pipe(string(), maxLength(35)), pipe(string(), maxLength(2000)));
const countsSchema = record(idSchema, wholeSchema);
const surenessSchema = record(idSchema, tuple([wholeSchema, wholeSchema, wholeSchema]));

const roundSchema = object({
  node: idSchema,
  choice: idSchema,
  hands: countsSchema,
  votes: countsSchema,
  sureness: surenessSchema,
  by: picklist(DECIDERS),
  epoch: wholeSchema,
});
const roundsSchema = pipe(array(roundSchema), maxLength(100_000));

const entrySchema = variant('type', [
  object({ type: literal('choose'), choice: idSchema }),
  object({ type: literal('continue') }),
]);

export const roomViewSchema = object({
  v: literal(1),
  code: optional(string()),
  scenario: object({ key: string(), title: textSchema }),
  seq: wholeSchema,
  turn: wholeSchema,
  phase: picklist(ROOM_PHASES),
  epoch: wholeSchema,
  entries: pipe(array(entrySchema), maxLength(100_000)),
  rounds: roundsSchema,
  history: roundsSchema,
  hands: countsSchema,
  votes: countsSchema,
  sureness: surenessSchema,
  decided: optional(idSchema),
  figure: optional(wholeSchema),
  blackout: boolean(),
  panel: optional(picklist(PANELS)),
  asksConfidence: boolean(),
  locked: boolean(),
  paused: boolean(),
  ended: boolean(),
  timer: optional(wholeSchema),
  present: wholeSchema,
  voted: wholeSchema,
});

export const phoneViewSchema = object({
  v: literal(1),
  seq: wholeSchema,
  phase: picklist(PHONE_PHASES),
  q: pipe(string(), maxLength(64)),
  epoch: wholeSchema,
  question: textSchema,
  quoted: optional(literal(true)),
  choices: pipe(
    array(object({ id: idSchema, text: textSchema, closed: optional(literal(true)) })),
    maxLength(4),
  ),
  asksConfidence: boolean(),
  timer: optional(wholeSchema),
  now: wholeSchema,
  mine: optional(object({ choice: idSchema, confidence: optional(confidenceSchema), mid: wholeSchema })),
  paused: boolean(),
});
