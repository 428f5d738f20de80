import * as avataaars from '@dicebear/avataaars';
import { createAvatar } from '@dicebear/core';
import type { DrawnMood } from './moods.ts';

const FACES: Readonly<Record<DrawnMood, avataaars.Options>> = {
  neutral: { eyes: ['default'], eyebrows: ['defaultNatural'], mouth: ['serious'] },
  happy: { eyes: ['default'], eyebrows: ['raisedExcitedNatural'], mouth: ['smile'] },
  skeptical: { eyes: ['side'], eyebrows: ['upDownNatural'], mouth: ['serious'] },
  annoyed: { eyes: ['default'], eyebrows: ['angryNatural'], mouth: ['sad'] },
  worried: { eyes: ['default'], eyebrows: ['sadConcernedNatural'], mouth: ['concerned'] },
};

/**
 * Draws a character as an SVG bust in a square box of 280 (visual page, 4).
 * @param options DiceBear avataaars options from the scenario's cast; unknown ones are ignored
 * @param seed settles what the options leave open, so that a character keeps its look in every mood
 */
export function drawBust(options: Readonly<Record<string, unknown>>, seed: string, mood: DrawnMood): string {
  return createAvatar(avataaars, {
    accessoriesProbability: 0,
    facialHairProbability: 0,
    ...options,
    seed,
    ...FACES[mood],
    style: ['default'],
    backgroundColor: ['transparent'],
  }).toString();
}
