import { createContext } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { useStore } from '../../ui/index.ts';
import type { Workbench, WorkbenchState } from './workbench.ts';

export const WorkbenchContext = createContext<Workbench | undefined>(undefined);

/** The bench around a pane. */
export function useWorkbench(): Workbench {
  const bench = useContext(WorkbenchContext);
  if (!bench) throw new Error('A pane was drawn outside of WorkbenchContext');
  return bench;
}

/**
 * Draws again when what is selected of the bench's state changes; the selector returns stored values. It may depend on
 * what is drawn: the latest one decides.
 */
export function useBench<S>(select: (state: WorkbenchState) => S): S {
  const latest = useRef(select);
  latest.current = select;
  return useStore(useWorkbench().state, (state) => latest.current(state));
}
