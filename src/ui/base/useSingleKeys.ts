import { useApp } from './app.ts';

/**
 * Tells whether a key may act as a shortcut just now: a lone letter, figure or sign may not where the
 * player has switched such shortcuts off (WCAG 2.1.4). Space, Enter and named keys always may.
 */
export function useSingleKeys(): (key: string) => boolean {
  const { settings } = useApp();
  return (key) => key.length > 1 || key === ' ' || settings.state.getState().singleKeys;
}
