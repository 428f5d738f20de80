import { object, optional, picklist } from 'valibot';
import { commandOf, commandsSchema, keySchema, wholeSchema } from '../eventSchema.ts';
import { REFUSALS, type RoomRefusal } from '../refusal.ts';
import type { CommandEvent } from '../roomEvent.ts';
import { read } from './read.ts';

/**
 * `ok` applied; `same` a command that came before; `stale` made on an older turn, so that a double press counts
 * once; `refused` by the rules; `forbidden` to this connection; `slow` not written, the disk being full or in trouble.
 */
const COMMAND_STATUSES = ['ok', 'same', 'stale', 'refused', 'forbidden', 'slow'] as const;
export type CommandStatus = (typeof COMMAND_STATUSES)[number];

const commandSchema = object({ cid: keySchema, expectSeq: wholeSchema, events: commandsSchema });

/** What a facilitator asks for: all of its events, or none. */
export interface CommandMessage {
  readonly cid: string;
  /** The turn that the command follows: votes do not raise it. */
  readonly expectSeq: number;
  readonly events: readonly CommandEvent[];
}

const commandAckSchema = object({
  cid: keySchema,
  status: picklist(COMMAND_STATUSES),
  seq: wholeSchema,
  reason: optional(picklist(REFUSALS)),
});

export interface CommandAck {
  readonly cid: string;
  readonly status: CommandStatus;
  /** The turn after it. */
  readonly seq: number;
  /** With `refused`: what the rules say. */
  readonly reason?: RoomRefusal['reason'] | undefined;
}

export function parseCommand(data: unknown): CommandMessage | undefined {
  const message = read(commandSchema, data);
  return message && { ...message, events: message.events.map(commandOf) };
}

export function parseCommandAck(data: unknown): CommandAck | undefined {
  return read(commandAckSchema, data);
}
