import { useEffect, useState } from 'preact/hooks';
import type { Mood } from '../../engine/index.ts';
import { isObject } from '../../format/index.ts';
import { drawnBustUrl, Icon } from '../../ui/index.ts';
import { CAST_ICONS } from './castIcons.ts';

interface BustProps {
  /** As the file has it: anything. */
  readonly avatar: unknown;
  /** Settles what the look leaves open: the character's id. */
  readonly seed: string;
  readonly mood?: Mood;
}

/** A character's bust as the game draws it; an outline for a look that cannot be drawn. */
export function Bust({ avatar, seed, mood = 'neutral' }: BustProps) {
  const [url, setUrl] = useState<string>();
  const [failed, setFailed] = useState(false);
  const look = JSON.stringify(avatar) ?? '';
  useEffect(() => {
    let alive = true;
    setFailed(false);
    drawnBustUrl({ id: seed, name: {}, ...(isObject(avatar) && { avatar }) }, mood).then(
      (drawn) => alive && setUrl(drawn),
      () => alive && setFailed(true),
    );
    return () => {
      alive = false;
    };
  }, [look, seed, mood]);
  if (failed)
    return (
      <span class="bust is-failed">
        <Icon name={CAST_ICONS.person} size={40} />
      </span>
    );
  return url === undefined ? (
    <span class="bust" />
  ) : (
    <img class="bust" src={url} alt="" draggable={false} onError={() => setFailed(true)} />
  );
}
