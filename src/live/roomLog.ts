import { array, literal, maxLength, object, optional, pipe, safeParse, string } from 'valibot';
import { eventOf, eventSchema, keySchema, wholeSchema } from './eventSchema.ts';
import type { RoomEvent } from './roomEvent.ts';

const logSchema = object({
  version: literal(1),
  scenario: string(),
  events: pipe(array(eventSchema), maxLength(100_000)),
  window: optional(keySchema),
});

const lineSchema = object({ seq: wholeSchema, at: wholeSchema, event: eventSchema });

/** A room as a browser keeps it: replaying it gives every state again. A new kind of event raises no version. */
export interface RoomLog {
  readonly version: 1;
  readonly scenario: string;
  readonly events: readonly RoomEvent[];
  /** The window that wrote the last event, where several share the log. */
  readonly window?: string | undefined;
}

/** A line of a log that a server writes, one event each. */
export interface LoggedEvent {
  /** Place in the log, 1 for the first event. */
  readonly seq: number;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  readonly event: RoomEvent;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a kept room. @returns `undefined` for one that is damaged or of a later version */
export function parseRoomLog(text: string): RoomLog | undefined {
  const read = safeParse(logSchema, jsonOf(text));
  return read.success ? { ...read.output, events: read.output.events.map(eventOf) } : undefined;
}

/** Reads a line of a server's log. @returns `undefined` for one that is torn or damaged */
export function parseLoggedEvent(line: string): LoggedEvent | undefined {
  const read = safeParse(lineSchema, jsonOf(line));
  return read.success ? { ...read.output, event: eventOf(read.output.event) } : undefined;
}
