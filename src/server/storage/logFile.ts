import { open } from 'node:fs/promises';

/** The end of one file, as a log needs it; an operation that fails throws the system's error. */
export interface LogFile {
  /** Writes all of `data` behind what is there. When it fails, a part may have been written. */
  readonly write: (data: Uint8Array) => Promise<void>;
  /** Resolves once what was written is on the disk. */
  readonly sync: () => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export type OpenLogFile = (path: string) => Promise<LogFile>;

/** Opens a file of this machine for adding to its end; it is made when it is missing. */
export async function openLogFile(path: string): Promise<LogFile> {
  const handle = await open(path, 'a');
  return {
    write: (data) => handle.appendFile(data),
    sync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  };
}
