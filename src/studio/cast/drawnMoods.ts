import type { Mood } from '../../engine/index.ts';

/** Moods that have a face of their own, in the order of the columns. */
export const DRAWN = [
  'neutral',
  'happy',
  'skeptical',
  'annoyed',
  'worried',
] as const satisfies readonly Mood[];
