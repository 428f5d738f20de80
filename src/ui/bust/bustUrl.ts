import type { CastMember, Mood } from '../../engine/index.ts';
import { pictureInside } from '../base/pictureInside.ts';
import { type DrawnMood, isDrawnMood } from './moods.ts';

/** The mood whose face is drawn: `hurried` is drawn as `worried` (rulings, 16). */
function drawnMood(mood: Mood): DrawnMood {
  return isDrawnMood(mood) ? mood : 'worried';
}

/** Address of a baked bust; `manager` and `sophie` name the sales manager's. */
export function bakedBustUrl(scenario: string, character: string, mood: Mood): string {
  const path = `busts/${scenario}/${character}-${drawnMood(mood)}.svg`;
  return import.meta.env.ALONE ? pictureInside(path) : path;
}

/**
 * Draws a character that no build has baked (rulings, 10): DiceBear is loaded on the first call.
 * @returns a `data:` address
 */
export async function drawnBustUrl(member: CastMember, mood: Mood): Promise<string> {
  const { drawBust } = await import('./drawBust.ts');
  return `data:image/svg+xml,${encodeURIComponent(drawBust(member.avatar ?? {}, member.id, drawnMood(mood)))}`;
}
