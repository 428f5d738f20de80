import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSingleKeys } from '../../ui/index.ts';
import { intentOf, type KeyIntent } from './keyIntent.ts';

/**
 * Listens to the whole page. A control that has the focus keeps its own keys, and a key held down counts once.
 * @param onIntent answers true when it took the key
 */
export function useKeys(onIntent: (intent: KeyIntent) => boolean): void {
  const allowed = useSingleKeys();
  const handler = useRef(onIntent);
  handler.current = onIntent;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const intent = intentOf(event.key);
      if (!intent || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!allowed(event.key) || document.querySelector('dialog[open]')) return;
      const presses = intent.type === 'goOn';
      if (event.repeat && presses) return event.preventDefault();
      if (
        event.target instanceof Element &&
        event.target.closest(presses ? 'button, a, input, select' : 'input, select')
      )
        return;
      if (!event.repeat && handler.current(intent)) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
