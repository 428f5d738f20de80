import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Opens a scenario file: plays it, or shows what is wrong with it. */
export type Opener = (file: File) => Promise<void>;

export const OpenerContext = createContext<Opener>(async () => undefined);

/** The way to open a scenario file from anywhere on the player's screens. */
export function useOpener(): Opener {
  return useContext(OpenerContext);
}
