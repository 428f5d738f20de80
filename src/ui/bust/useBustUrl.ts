import { useEffect, useState } from 'preact/hooks';
import type { CastMember, Mood } from '../../engine/index.ts';
import { bakedBustUrl, drawnBustUrl } from './bustUrl.ts';

/**
 * Address of a character's bust: baked for a shipped scenario, drawn on the spot for the player's own file.
 * @returns `undefined` for a narrator, and while it is being drawn
 */
export function useBustUrl(
  scenario: string,
  member: CastMember | undefined,
  mood: Mood,
  own: boolean,
): string | undefined {
  const [drawn, setDrawn] = useState<string>();
  const isBaked = !own && member?.avatar !== undefined;
  useEffect(() => {
    if (!member || isBaked) return;
    let alive = true;
    void drawnBustUrl(member, mood).then((url) => alive && setDrawn(url));
    return () => {
      alive = false;
    };
  }, [member, mood, isBaked]);
  if (!member) return undefined;
  return isBaked ? bakedBustUrl(scenario, member.id, mood) : drawn;
}
