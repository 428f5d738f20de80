import type { Mood } from '../../engine/index.ts';

/** How many ways the manager has of asking, in each language. */
export const QUESTIONS = 3;

/** Which of her questions she asks: settled by the game, so that a reload or a change of language keeps it. */
export function questionOf(weeks: number, forecast: number): number {
  return (weeks + forecast) % QUESTIONS;
}

/** The manager's face for a figure: she too looks at the watch, and a high number makes her day. */
export function moodFor(percent: number): Mood {
  if (percent >= 75) return 'happy';
  if (percent >= 40) return 'neutral';
  return percent >= 20 ? 'skeptical' : 'worried';
}
