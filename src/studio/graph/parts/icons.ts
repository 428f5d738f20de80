import type { EndingKind } from '../../../engine/index.ts';

/** A sign for each kind of ending, on a 24 px grid. */
export const ENDING_SIGNS: Readonly<Record<EndingKind, `M${string}`>> = {
  signed: 'M5 13l4.5 4.5L19 7',
  advance: 'M12 20V4M5.5 10.5 12 4l6.5 6.5',
  stalled: 'M8 5v14M16 5v14',
  purchasing: 'M4 5h16v14H4zM4 12h16M10 8.5h4M10 15.5h4',
  lost: 'M6 6l12 12M18 6 6 18',
};

export const UNREACHABLE_SIGN = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM5.7 5.7l12.6 12.6';
export const STUCK_SIGN = 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3';
export const FIT_SIGN = 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5';
export const MINUS_SIGN = 'M5 12h14';
export const TIDY_SIGN = 'M3 9h6v6H3zM15 3h6v6h-6zM15 15h6v6h-6zM9 12h3M12 6v12M12 6h3M12 18h3';
export const START_SIGN = 'M7 4.5v15l12-7.5z';
