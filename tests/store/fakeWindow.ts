/** A window as far as storage is concerned, with a localStorage of a given size; tabs can share one. */
export function fakeWindow(
  options: { readonly room?: number; readonly forbidden?: boolean; readonly disk?: Map<string, string> } = {},
) {
  const { room = Number.POSITIVE_INFINITY, forbidden = false, disk = new Map<string, string>() } = options;
  const listeners = new Set<(event: StorageEvent) => void>();
  const used = () => [...disk].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  const localStorage = {
    get length() {
      return disk.size;
    },
    key: (index: number) => [...disk.keys()][index] ?? null,
    getItem: (key: string) => disk.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (used() + key.length + text.length > room) throw new DOMException('full', 'QuotaExceededError');
      disk.set(key, text);
    },
    removeItem: (key: string) => disk.delete(key),
  };
  const view = {
    get localStorage() {
      if (forbidden) throw new DOMException('forbidden', 'SecurityError');
      return localStorage;
    },
    addEventListener: (_: string, listener: (event: StorageEvent) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: StorageEvent) => void) => listeners.delete(listener),
  };
  return {
    view: view as unknown as Window,
    disk,
    /** What another tab's write looks like here. */
    tell: (key: string) => {
      for (const listener of listeners) listener({ key } as StorageEvent);
    },
  };
}
