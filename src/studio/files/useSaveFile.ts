import { useWorkbench } from '../workbench/useWorkbench.ts';
import { saveFile } from './saveFile.ts';

/** Saves the draft on the bench as a file. */
export function useSaveFile(): () => void {
  const bench = useWorkbench();
  return () => {
    void saveFile(bench.state.getState().draft).then((file) => file && bench.noteFile(file));
  };
}
