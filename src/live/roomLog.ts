import {
  array,
  boolean,
  type InferOutput,
  literal,
  maxLength,
  number,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  string,
  variant,
} from 'valibot';
import { PANELS, type RoomEvent } from './roomEvent.ts';

const plain = (type: 'next' | 'back' | 'open' | 'close' | 'reveal' | 'recast' | 'play' | 'restart') =>
  object({ type: literal(type) });

const eventSchema = variant('type', [
  plain('next'),
  plain('back'),
  plain('open'),
  plain('close'),
  plain('reveal'),
  plain('recast'),
  plain('play'),
  plain('restart'),
  object({ type: literal('hands'), choice: string(), count: number() }),
  object({ type: literal('tie'), choice: string() }),
  object({ type: literal('branch'), choice: string() }),
  object({ type: literal('jump'), decision: number() }),
  object({ type: literal('forecast'), percent: number() }),
  object({ type: literal('blackout'), on: boolean() }),
  object({ type: literal('panel'), panel: optional(picklist(PANELS)) }),
]);

const logSchema = object({
  version: literal(1),
  scenario: string(),
  events: pipe(array(eventSchema), maxLength(100_000)),
});

/** A room as it is kept: replaying it gives every state again. */
export interface RoomLog {
  readonly version: 1;
  readonly scenario: string;
  readonly events: readonly RoomEvent[];
}

function eventOf(event: InferOutput<typeof eventSchema>): RoomEvent {
  return event.type === 'panel' ? { type: 'panel', panel: event.panel } : event;
}

/** Reads a kept room. @returns `undefined` for one that is damaged or of a later version */
export function parseRoomLog(text: string): RoomLog | undefined {
  try {
    const read = safeParse(logSchema, JSON.parse(text));
    return read.success ? { ...read.output, events: read.output.events.map(eventOf) } : undefined;
  } catch {
    return undefined;
  }
}
