import { useCallback, useState } from 'preact/hooks';
import { useBench } from '../workbench/useWorkbench.ts';

/** What has just been taken away, and can be had back. */
export interface UndoNotice {
  readonly message: string;
  /** Brings back what the undone edit does not: what was selected. */
  readonly onUndo?: () => void;
  /** Id of a node to which ways still lead that is gone. */
  readonly gone?: string;
}

/** A word on what was just taken away, which goes with the next edit. */
export function useUndoNotice() {
  const [told, setTold] = useState<{ readonly notice: UndoNotice; readonly text: string }>();
  const isNews = useBench(({ draft }) => told !== undefined && told.text === draft.text);
  return {
    notice: isNews ? told?.notice : undefined,
    /** @param after the text from which it was taken away */
    tell: useCallback((notice: UndoNotice, after: string) => setTold({ notice, text: after }), []),
    dismiss: useCallback(() => setTold(undefined), []),
  };
}
