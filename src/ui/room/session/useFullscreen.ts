import { useEffect, useState } from 'preact/hooks';

/** The part of the Keyboard Lock API used here; Chromium only. */
interface LockableNavigator {
  readonly keyboard?: { readonly lock?: (keys: readonly string[]) => Promise<void> };
}

export interface Fullscreen {
  readonly supported: boolean;
  readonly on: boolean;
  readonly toggle: () => void;
}

/** Fullscreen, where the browser has it; there, a clicker's Escape is kept from ending it. */
export function useFullscreen(): Fullscreen {
  const [on, setOn] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const follow = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  const begin = async () => {
    await document.documentElement.requestFullscreen();
    await (navigator as LockableNavigator).keyboard?.lock?.(['Escape']);
  };
  return {
    supported: document.fullscreenEnabled === true,
    on,
    toggle: () => {
      if (document.fullscreenEnabled !== true) return;
      // A refusal leaves the window as it is: there is nothing else to do about it.
      void (document.fullscreenElement ? document.exitFullscreen() : begin()).catch(() => undefined);
    },
  };
}
