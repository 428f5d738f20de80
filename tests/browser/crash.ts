import type { BrowserContext, Page } from '@playwright/test';

/** Ends the page as a fault of the browser would: nothing in it is told. */
export async function crash(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => {});
  await crashed;
}
