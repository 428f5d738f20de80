import { BUDGETS, gameFiles, transferSize } from '../gate/bundle.ts';
import { expect, test } from './fixtures.ts';
import { openFirstMenu } from './game.ts';

test('the first choice is made before the stage has arrived, with few scripts', async ({ page }) => {
  const { stage } = gameFiles();
  let scripts = 0;
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts += transferSize(pathname, await response.body());
  });
  await page.route(
    ({ pathname }) => stage.some((file) => pathname.endsWith(file)),
    () => new Promise(() => {}),
  );
  const { first, reaction } = await openFirstMenu(page, 'call-me-back', 'fr');
  const before = scripts;
  await first.click();
  await expect(reaction).toBeVisible();
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThanOrEqual(BUDGETS.scriptsBeforeFirstChoice);
});

test('a first game loads no more than its budget', async ({ page }) => {
  let total = 0;
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    total += transferSize(pathname, await response.body());
  });
  const { first, reaction } = await openFirstMenu(page, 'call-me-back', 'fr');
  await first.click();
  await expect(reaction).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(BUDGETS.firstGame);
});
