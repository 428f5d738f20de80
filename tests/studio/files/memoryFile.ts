import type { FileHandle } from '../../../src/studio/files/fileAccess.ts';

/** A file in memory, which other editors may write to as well. */
export interface MemoryFile {
  readonly handle: FileHandle;
  text: string;
  permission: PermissionState;
  /** The name of the error that reading or writing meets. */
  readFault?: string;
  writeFault?: string;
  aborted: number;
}

export function memoryFile(text: string): MemoryFile {
  const meet = (fault: string | undefined) => {
    if (fault !== undefined) throw new DOMException('', fault);
  };
  const file: MemoryFile = {
    text,
    permission: 'granted',
    aborted: 0,
    handle: {
      name: 'talk.json',
      requestPermission: async () => file.permission,
      getFile: async () => {
        meet(file.readFault);
        return new File([file.text], 'talk.json');
      },
      createWritable: async () => {
        let written = '';
        return {
          write: async (more) => {
            meet(file.writeFault);
            written += more;
          },
          close: async () => {
            file.text = written;
          },
          abort: async () => {
            file.aborted += 1;
          },
        };
      },
    },
  };
  return file;
}
