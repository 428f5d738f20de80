/** Why something could not be kept: the browser forbids storage, it is full, or it failed otherwise. */
export type StorageFault = 'forbidden' | 'full' | 'failed';

/** Where small texts are kept by key. Every driver passes the same contract suite. */
export interface StoragePort {
  readonly keys: () => readonly string[];
  readonly get: (key: string) => string | undefined;
  /** @returns the fault when the text could not be kept */
  readonly set: (key: string, text: string) => StorageFault | undefined;
  readonly remove: (key: string) => void;
  /** Calls back with the key that another tab changed. @returns its undo */
  readonly listen: (onChange: (key: string) => void) => () => void;
}
