import { useEffect, useState } from 'preact/hooks';

/** Room for the chart with its heading, its note and its deck on one sheet. */
const QUERY = '(min-width: 1100px) and (min-height: 640px)';

/** Whether the whole run-out fits on one sheet. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(QUERY).matches);
  useEffect(() => {
    const query = matchMedia(QUERY);
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return wide;
}
