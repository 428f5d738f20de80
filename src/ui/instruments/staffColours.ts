import { PALETTE } from './palette.ts';

/** What a staff measures: what the CRM claims, or the north really gained. */
export type StaffKind = 'forecast' | 'progress';

/** The fill of a staff, and of what the last move added. */
export const STAFF_COLOURS: Readonly<Record<StaffKind, { readonly fill: string; readonly fresh: string }>> = {
  forecast: { fill: PALETTE.watch, fresh: PALETTE.watchHi },
  progress: { fill: PALETTE.compass, fresh: PALETTE.compassHi },
};

/** Middles of the bars of 5 points that mark what came between two values, in percent. */
export function freshBars(former: number, value: number): readonly number[] {
  const count = Math.max(0, Math.round((value - former) / 5));
  return Array.from({ length: count }, (_, index) => former + 5 * index + 2.5).filter((bar) => bar < value);
}
