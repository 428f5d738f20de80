import { useEffect, useState } from 'preact/hooks';
import { MOODS, type Scenario } from '../../engine/index.ts';
import { bakedBustUrl, drawnBustUrl } from '../../ui/index.ts';
import type { Sitter } from './meetingView.ts';

/**
 * Address of a bust, loaded before it is given, so that a face never blinks.
 * @param own true for the player's own file, whose characters no build has baked (rulings, 10)
 */
export function useBust(scenario: Scenario, sitter: Sitter | undefined, own: boolean): string | undefined {
  const [url, setUrl] = useState<string>();
  const { character, mood } = sitter ?? {};
  useEffect(() => {
    let alive = true;
    const load = async () => {
      const member = character === undefined ? undefined : scenario.cast[character];
      if (!member || mood === undefined) return setUrl(undefined);
      const baked = !own && member.avatar !== undefined;
      const wanted = baked ? bakedBustUrl(scenario.id, member.id, mood) : await drawnBustUrl(member, mood);
      const image = new Image();
      image.src = wanted;
      await image.decode().catch(() => undefined);
      if (alive) setUrl(wanted);
    };
    void load();
    return () => {
      alive = false;
    };
  }, [scenario, character, mood, own]);

  useEffect(() => {
    if (own || character === undefined || !scenario.cast[character]?.avatar) return;
    for (const other of MOODS) new Image().src = bakedBustUrl(scenario.id, character, other);
  }, [scenario, character, own]);
  return url;
}
