import type { Role } from '../../live/index.ts';
import type { RoomHub } from './roomHub.ts';

/** The place of one connection in one room. */
export type Seat =
  /** `token` proves the seat when its phone comes back. */
  | { readonly role: 'phone'; readonly hub: RoomHub; readonly voter: string; readonly token: string }
  /** `driver`: it showed the facilitator's cookie and may command. */
  | { readonly role: Exclude<Role, 'phone'>; readonly hub: RoomHub; readonly driver: boolean };
