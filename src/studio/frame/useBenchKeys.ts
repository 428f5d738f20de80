import { useEffect } from 'preact/hooks';
import { useSaveFile } from '../files/useSaveFile.ts';
import { useWorkbench } from '../workbench/useWorkbench.ts';

/** Ctrl or Cmd with Z and Y go through the history of the draft, with S they save its file, wherever the focus is. */
export function useBenchKeys(): void {
  const bench = useWorkbench();
  const saveFile = useSaveFile();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (!['z', 'y', 's'].includes(key)) return;
      // Over the bench stands a dialog, whose fields have a history of their own.
      if (key !== 's' && document.querySelector('dialog:modal')) return;
      // Before a field takes it for its own history, which knows nothing of the other views.
      event.preventDefault();
      event.stopPropagation();
      if (key === 's') saveFile();
      else if (key === 'y' || event.shiftKey) bench.redo();
      else bench.undo();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
