/** Loading a part of a version that a newer one has replaced fails: the page starts again, once, on the newer. */
function recover(view: Window): void {
  view.addEventListener('vite:preloadError', (event) => {
    const [navigation] = view.performance.getEntriesByType('navigation');
    if (navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload') return;
    event.preventDefault();
    view.location.reload();
  });
}

/**
 * Keeps the site for use without a network, where the browser can (not on plain http in a local network, nor in
 * development). A version that arrived during an earlier visit takes over at once, by one reload, before anything
 * is played; one that arrives now waits for the next visit. Progress is a saved log, which a reload loses nothing of.
 */
export async function keepOffline(view: Window): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in view.navigator)) return;
  recover(view);
  try {
    const { serviceWorker } = view.navigator;
    const { waiting } = await serviceWorker.register(new URL('sw.js', view.document.baseURI));
    if (!waiting) return;
    serviceWorker.addEventListener('controllerchange', () => view.location.reload(), { once: true });
    waiting.postMessage({ type: 'SKIP_WAITING' });
  } catch {
    // Storage that is full or forbidden, a sandboxed frame: the site works, with a network only.
  }
}
