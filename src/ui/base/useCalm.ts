import { useEffect, useState } from 'preact/hooks';
import { useApp } from './app.ts';
import { useStore } from './useStore.ts';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether to keep still: the player's setting, or the system's wish. */
export function useCalm(): boolean {
  const wished = useStore(useApp().settings.state, (settings) => settings.calm);
  const [system, setSystem] = useState(() => matchMedia(QUERY).matches);
  useEffect(() => {
    const query = matchMedia(QUERY);
    const follow = () => setSystem(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return wished || system;
}
