/** Moods that have a face of their own. */
export const DRAWN_MOODS = ['neutral', 'happy', 'skeptical', 'annoyed', 'worried'] as const;
export type DrawnMood = (typeof DRAWN_MOODS)[number];

export function isDrawnMood(mood: string): mood is DrawnMood {
  return DRAWN_MOODS.some((drawn) => drawn === mood);
}
