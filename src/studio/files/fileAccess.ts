/** A file on disk that the browser lets the page write to, as far as it is used here (File System Access). */
export interface FileHandle {
  readonly name: string;
  readonly getFile: () => Promise<File>;
  readonly createWritable: () => Promise<{
    readonly write: (text: string) => Promise<void>;
    readonly close: () => Promise<void>;
    readonly abort: () => Promise<void>;
  }>;
  readonly requestPermission?: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

interface FileAccess {
  readonly showOpenFilePicker: (options: object) => Promise<readonly FileHandle[]>;
  readonly showSaveFilePicker: (options: object) => Promise<FileHandle>;
}

/** What the pickers show first. */
const TYPES = [{ accept: { 'application/json': ['.json'] } }];

/** File System Access, where the browser has it. */
function fileAccess(): FileAccess | undefined {
  return 'showOpenFilePicker' in window && 'showSaveFilePicker' in window
    ? (window as unknown as FileAccess)
    : undefined;
}

/** Whether files can be written in place. */
export function canWriteFiles(): boolean {
  return fileAccess() !== undefined;
}

/** Lets the user choose files to open; none when he thinks better of it. */
export async function pickFiles(): Promise<readonly FileHandle[]> {
  return (
    (await fileAccess()
      ?.showOpenFilePicker({ multiple: true, types: TYPES })
      .catch(() => [])) ?? []
  );
}

/** Lets the user choose where to save; `cancelled` when he thinks better of it, `failed` when he could not be asked. */
export async function pickPlace(suggestedName: string): Promise<FileHandle | 'cancelled' | 'failed'> {
  try {
    return (await fileAccess()?.showSaveFilePicker({ suggestedName, types: TYPES })) ?? 'failed';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
  }
}
