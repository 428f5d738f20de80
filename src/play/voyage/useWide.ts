import { useEffect, useState } from 'preact/hooks';

/** Room for the chart with its heading, its note and its deck on one sheet. */
const SHEET = '(min-width: 1100px) and (min-height: 640px)';

/** Whether a screen has the room that a media query asks for; by default that of the whole run-out on one sheet. */
export function useWide(query = SHEET): boolean {
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = () => setWide(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return wide;
}
