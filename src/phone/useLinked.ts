import { useLayoutEffect, useState } from 'preact/hooks';
import type { PhoneLink, PhoneLinked } from '../live/index.ts';

/** Follows a link to a room. */
export function useLinked(link: PhoneLink): PhoneLinked {
  const [linked, follow] = useState(link.getState);
  useLayoutEffect(() => {
    const check = () => follow(link.getState());
    check();
    return link.subscribe(check);
  }, [link]);
  return linked;
}
