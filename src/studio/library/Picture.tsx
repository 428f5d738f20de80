import { useEffect, useState } from 'preact/hooks';
import type { CastMember, Place } from '../../engine/index.ts';
import { drawnBustUrl } from '../../ui/index.ts';
import './picture.css';

interface PictureProps {
  readonly place: Place;
  readonly face: CastMember | undefined;
}

/** Where a scenario takes place, and whom one meets there: decoration, the title stands beside it. */
export function Picture({ place, face }: PictureProps) {
  const [url, setUrl] = useState<string>();
  const look = JSON.stringify(face?.avatar);
  useEffect(() => {
    let alive = true;
    setUrl(undefined);
    // A look that cannot be drawn is told on the bench.
    if (face)
      drawnBustUrl(face, 'neutral').then(
        (drawn) => alive && setUrl(drawn),
        () => {},
      );
    return () => {
      alive = false;
    };
  }, [face?.id, look]);
  return (
    <span class="card-picture" aria-hidden="true">
      <img class="card-place" src={`places/${place}.svg`} alt="" loading="lazy" />
      {url && <img class="card-face" src={url} alt="" />}
    </span>
  );
}
