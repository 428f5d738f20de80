import type { Page } from '@playwright/test';

/** What a page receives over its sockets from now on, as it came. */
export function overheard(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => heard.push(String(payload)));
  });
  return heard;
}

/** The views of the room among what a window received. */
export function viewsIn(heard: readonly string[]): readonly Record<string, unknown>[] {
  return heard.flatMap((frame) => {
    const [, json] = /^4[23]\d*(\[.*\])$/s.exec(frame) ?? [];
    const parts: unknown[] = json === undefined ? [] : JSON.parse(json);
    return parts.flatMap((part) => {
      const view = typeof part === 'object' && part !== null && 'view' in part ? part.view : part;
      return typeof view === 'object' && view !== null && 'phase' in view
        ? [view as Record<string, unknown>]
        : [];
    });
  });
}
