interface Wakings {
  /** The page is shown again, or there is a network again. */
  readonly woke: () => void;
  /** The browser says that there is no network. */
  readonly cutOff: () => void;
}

/**
 * Calls back when a page comes back to life or loses its network (live page, phone sleep and Wi-Fi drop).
 * @returns its undo
 */
export function onWake({ woke, cutOff }: Wakings): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const shown = () => {
    if (document.visibilityState === 'visible') woke();
  };
  document.addEventListener('visibilitychange', shown);
  addEventListener('pageshow', shown);
  addEventListener('online', woke);
  addEventListener('offline', cutOff);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    removeEventListener('pageshow', shown);
    removeEventListener('online', woke);
    removeEventListener('offline', cutOff);
  };
}
