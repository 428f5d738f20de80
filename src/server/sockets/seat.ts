import type { RoomHub } from './roomHub.ts';

/** The place of one connection in one room. */
export type Seat =
  | { readonly type: 'phone'; readonly hub: RoomHub; readonly voter: string }
  /** `driver`: it showed the facilitator's cookie and may command. */
  | { readonly type: 'desk'; readonly hub: RoomHub; readonly driver: boolean };
