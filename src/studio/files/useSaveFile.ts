import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export const SaveFileContext = createContext<(() => void) | undefined>(undefined);

/** Saves the draft on the bench as a file; what has to be asked is asked by `SaveFiles` around it. */
export function useSaveFile(): () => void {
  const save = useContext(SaveFileContext);
  if (!save) throw new Error('A file was to be saved outside of SaveFileContext');
  return save;
}
