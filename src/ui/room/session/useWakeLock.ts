import { useEffect } from 'preact/hooks';

/** Keeps the screen lit while the room is shown, where the browser can (it cannot on plain http). */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let over = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      const got = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (over) await got?.release();
      else lock = got;
    };
    const askAgain = () => void ask();
    askAgain();
    // The browser takes the lock away from a hidden page.
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', askAgain);
      void lock?.release();
    };
  }, []);
}
