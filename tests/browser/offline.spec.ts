import { expect, test } from './fixtures.ts';
import { openFirstMenu } from './game.ts';

test.use({ serviceWorkers: 'allow' });

test('once loaded, the game is played without a network', async ({ page, context }) => {
  await page.goto('./');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  const replies = await openFirstMenu(page, 'call-me-back', 'en');
  await replies.first.click();
  await expect(replies.reaction).toBeVisible();
});
