import { useEffect, useRef } from 'preact/hooks';
import { useSingleKeys } from '../../index.ts';
import { type Command, commandOf, type KeyPress } from './command.ts';

function focusOf(target: EventTarget | null): KeyPress['focus'] {
  if (!(target instanceof Element)) return 'none';
  if (target.closest('input')) return 'field';
  return target.closest('button, a') ? 'control' : 'none';
}

/** Turns keys pressed anywhere into commands; a modal dialog keeps its keys to itself. */
export function useKeys(onCommand: (command: Command) => void): void {
  const allowed = useSingleKeys();
  const latest = useRef(onCommand);
  latest.current = onCommand;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // Also when what had the focus in it has just left the page.
      if (document.querySelector('dialog[open]')) return;
      const { key, target, repeat } = event;
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      const command = commandOf({ key, focus: focusOf(target), modified });
      if (!command || !allowed(key)) return;
      event.preventDefault();
      if (!repeat) latest.current(command);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
