import { literal, maxLength, number, object, pipe, regex, safeParse, string } from 'valibot';
import { readRoomCode } from '../../live/index.ts';
import type { RoomMeta } from './roomStore.ts';

const metaSchema = object({
  v: literal(1),
  code: string(),
  createdAt: number(),
  scenario: pipe(string(), maxLength(80)),
  secretHash: pipe(string(), regex(/^[\w-]{43}$/)),
});

/** Reads what was kept of a room. @returns `undefined` for what is damaged or of a later version */
export function parseRoomMeta(text: string): RoomMeta | undefined {
  try {
    const read = safeParse(metaSchema, JSON.parse(text));
    return read.success && readRoomCode(read.output.code) === read.output.code ? read.output : undefined;
  } catch {
    return undefined;
  }
}
