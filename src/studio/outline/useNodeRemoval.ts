import { useCallback, useRef } from 'preact/hooks';
import { useTexts } from '../../ui/index.ts';
import { useWorkbench } from '../workbench/useWorkbench.ts';
import { takeNodeOut } from './nodeActions.ts';
import { useUndoNotice } from './useUndoNotice.ts';

/** Takes nodes out, telling of it with the way back. */
export function useNodeRemoval() {
  const o = useTexts('studioOutline');
  const bench = useWorkbench();
  const { notice, tell, dismiss } = useUndoNotice();
  const say = useRef(o);
  say.current = o;
  const remove = useCallback((id: string) => {
    const removed = takeNodeOut(bench, id);
    if (!removed) return;
    const { text, ways } = removed;
    const message = say.current(ways === 0 ? 'removed' : 'removedWays', { id, count: ways });
    tell({ message, onUndo: () => bench.select({ node: id }), ...(ways > 0 && { gone: id }) }, text);
  }, []);
  return { notice, remove, tell, dismiss };
}
