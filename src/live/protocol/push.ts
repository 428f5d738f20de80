import { object, picklist } from 'valibot';
import { wholeSchema } from '../eventSchema.ts';
import type { PhoneView } from '../phoneView.ts';
import type { RoomView } from '../roomView.ts';
import type { CommandAck, CommandMessage } from './command.ts';
import type { Hello, Unwelcome, Welcome } from './hello.ts';
import { read } from './read.ts';
import { phoneViewSchema, roomViewSchema } from './views.ts';
import type { VoteAck, VoteMessage } from './vote.ts';

/**
 * Why a server closes a connection for good: a newer one took the seat, the session ended, the room was
 * forgotten, too many messages came.
 */
const PARTINGS = ['replaced', 'ended', 'forgotten', 'flood'] as const;
export type Parting = (typeof PARTINGS)[number];

/** How many are there and have voted, never what; to screens and consoles, 20 times a second at most. */
export interface Pulse {
  readonly present: number;
  readonly voted: number;
  /** Milliseconds since 1970 by the server's clock. */
  readonly now: number;
}

export interface Gone {
  readonly reason: Parting;
}

/** What clients send, by name of the event: each with its answer. */
export interface ClientEvents {
  hello: (message: Hello, answer: (ack: Welcome<PhoneView> | Welcome<RoomView> | Unwelcome) => void) => void;
  vote: (message: VoteMessage, answer: (ack: VoteAck) => void) => void;
  cmd: (message: CommandMessage, answer: (ack: CommandAck) => void) => void;
}

/** What the server sends, by name of the event. */
export interface ServerEvents {
  /** To screens and consoles, after each command. */
  snap: (view: RoomView) => void;
  pulse: (pulse: Pulse) => void;
  /** To phones, when what they show changes. */
  phone: (view: PhoneView) => void;
  gone: (gone: Gone) => void;
}

const pulseSchema = object({ present: wholeSchema, voted: wholeSchema, now: wholeSchema });
const goneSchema = object({ reason: picklist(PARTINGS) });

export function parsePulse(data: unknown): Pulse | undefined {
  return read(pulseSchema, data);
}

export function parseGone(data: unknown): Gone | undefined {
  return read(goneSchema, data);
}

export function parseRoomView(data: unknown): RoomView | undefined {
  return read(roomViewSchema, data);
}

export function parsePhoneView(data: unknown): PhoneView | undefined {
  return read(phoneViewSchema, data);
}
