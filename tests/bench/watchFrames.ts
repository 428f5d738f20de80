import type { Page } from '@playwright/test';

/** Notes the time between frames from now on; a text, since a compiled function would bring helpers along. */
export const WATCH_FRAMES = `{
  const times = (window.frameTimes = []);
  let last = performance.now();
  requestAnimationFrame(function frame(now) {
    times.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  });
}`;

/** Milliseconds between the frames since `WATCH_FRAMES`. */
export function framesSince(page: Page): Promise<readonly number[]> {
  return page.evaluate<readonly number[]>('window.frameTimes');
}
