import { useEffect, useState } from 'preact/hooks';
import { MOODS, type Mood } from '../../engine/index.ts';
import { isObject } from '../../format/index.ts';
import { drawnBustUrl } from '../../ui/index.ts';

/** Addresses of pictures by mood; none of a mood whose picture is not drawn yet, or cannot be. */
export type Busts = Readonly<Partial<Record<Mood, string>>>;

const NONE: Busts = {};

/**
 * Draws a character in all moods, anew when its look changes.
 * @param avatar the options as the file has them, whatever they are
 */
export function useBusts(id: string | undefined, avatar: unknown): Busts {
  const [busts, setBusts] = useState(NONE);
  const look = JSON.stringify(avatar ?? {});
  useEffect(() => {
    if (id === undefined) return setBusts(NONE);
    let alive = true;
    const parsed: unknown = JSON.parse(look);
    const member = { id, name: {}, avatar: isObject(parsed) ? parsed : {} };
    const drawing = MOODS.map(async (mood) => [mood, await drawnBustUrl(member, mood)] as const);
    Promise.all(drawing).then(
      (drawn) => alive && setBusts(Object.fromEntries(drawn)),
      // Options that cannot be drawn: the moods keep their words.
      () => alive && setBusts(NONE),
    );
    return () => {
      alive = false;
    };
  }, [id, look]);
  return busts;
}
