import { useEffect, useRef } from 'preact/hooks';

/**
 * The element that takes the focus when the game has moved on by something done in the pane: the reader goes on from
 * there, and the keys stay with the pane. What happens elsewhere takes the focus from nobody.
 * @param step changes with each move
 */
export function useFocusOn(step: string) {
  const element = useRef<HTMLElement>(null);
  const acted = useRef(false);
  useEffect(() => {
    if (acted.current) element.current?.focus({ preventScroll: true });
    acted.current = false;
  }, [step]);
  return {
    element,
    act: () => {
      acted.current = true;
    },
  };
}
