import {
  type BaseIssue,
  type BaseSchema,
  boolean,
  check,
  literal,
  object,
  optional,
  picklist,
  pipe,
  regex,
  string,
  variant,
} from 'valibot';
import { wholeSchema } from '../eventSchema.ts';
import type { PhoneView } from '../phoneView.ts';
import { readRoomCode } from '../roomCode.ts';
import type { RoomView } from '../roomView.ts';
import { read } from './read.ts';
import { phoneViewSchema, roomViewSchema } from './views.ts';

const ROLES = ['phone', 'screen', 'console'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Why a room does not take somebody in; `slow` after too many wrong codes, `unavailable` while nobody can know whether
 * there is such a room: the same hello is said again later.
 */
const JOIN_REFUSALS = ['no-room', 'locked', 'ended', 'bad', 'forbidden', 'slow', 'unavailable'] as const;
export type JoinRefusal = (typeof JOIN_REFUSALS)[number];

const tokSchema = pipe(string(), regex(/^[\w.~-]{1,256}$/));

const helloSchema = object({
  v: literal(1),
  room: pipe(
    string(),
    check((code) => readRoomCode(code) === code),
  ),
  role: picklist(ROLES),
  tok: optional(tokSchema),
  lang: pipe(string(), regex(/^[A-Za-z0-9-]{1,35}$/)),
  lastSeq: optional(wholeSchema),
});

/** The first message of every connection. */
export interface Hello {
  readonly v: 1;
  /** Code of the room, six characters. */
  readonly room: string;
  readonly role: Role;
  /** A phone's signed seat, from an earlier welcome. */
  readonly tok?: string | undefined;
  readonly lang: string;
  /** Number of the last event that was seen. */
  readonly lastSeq?: number | undefined;
}

/** The answer to a hello, with the whole view: a late, sleeping or returning client knows all at once. */
export interface Welcome<View extends PhoneView | RoomView> {
  readonly ok: true;
  /** The seat to keep: with it a phone is the same participant after a reload. */
  readonly tok?: string | undefined;
  /** Whether this connection may command. */
  readonly driver: boolean;
  /** Milliseconds since 1970 by the server's clock. */
  readonly now: number;
  readonly view: View;
}
export interface Unwelcome {
  readonly ok: false;
  readonly reason: JoinRefusal;
}

export function parseHello(data: unknown): Hello | undefined {
  return read(helloSchema, data);
}

function welcomeSchema<View extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(view: View) {
  return variant('ok', [
    object({ ok: literal(true), tok: optional(tokSchema), driver: boolean(), now: wholeSchema, view }),
    object({ ok: literal(false), reason: picklist(JOIN_REFUSALS) }),
  ]);
}
const phoneWelcomeSchema = welcomeSchema(phoneViewSchema);
const roomWelcomeSchema = welcomeSchema(roomViewSchema);

export function parsePhoneWelcome(data: unknown): Welcome<PhoneView> | Unwelcome | undefined {
  return read(phoneWelcomeSchema, data);
}

export function parseRoomWelcome(data: unknown): Welcome<RoomView> | Unwelcome | undefined {
  return read(roomWelcomeSchema, data);
}
