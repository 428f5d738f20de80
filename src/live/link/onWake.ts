/**
 * Calls back when a page comes back to life: shown again, or with a network again (live page, phone sleep).
 * @returns its undo
 */
export function onWake(wake: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const shown = () => {
    if (document.visibilityState === 'visible') wake();
  };
  document.addEventListener('visibilitychange', shown);
  addEventListener('pageshow', shown);
  addEventListener('online', wake);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    removeEventListener('pageshow', shown);
    removeEventListener('online', wake);
  };
}
