import type { RoomMeta } from '../storage/roomStore.ts';

/** What tells a room from all others, those that had its code before included: seats are signed for it. */
export function roomId({ code, createdAt }: Pick<RoomMeta, 'code' | 'createdAt'>): string {
  return `${code} ${createdAt}`;
}
