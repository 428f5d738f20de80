import { useApp, useStore } from '../../ui/index.ts';

/** How much larger than 16 px the player has his texts: his setting and the browser's together. */
export function useTextScale(): number {
  useStore(useApp().settings.state, (settings) => settings.textSize);
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) ? Math.max(1, size / 16) : 1;
}
