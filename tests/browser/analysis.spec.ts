import type { Page } from '@playwright/test';
import { generatedFile } from '../bench/generated.ts';
import { expect, test } from './fixtures.ts';

/** More states than are solved while a player waits. */
const LARGE = generatedFile({ layers: 20, width: 10, grain: 1 });
const WORKER = '**/assets/solverWorker-*.js';

async function openLarge(page: Page): Promise<void> {
  await page.goto('./?lng=en&renderer=canvas#/');
  await page.locator('input[type=file]').setInputFiles({
    name: 'large.json',
    mimeType: 'application/json',
    buffer: Buffer.from(LARGE),
  });
}

const skip = (page: Page) => page.getByRole('button', { name: 'Play without the analysis' });
const firstChoice = (page: Page) => page.locator('.choice-letter').first();

test('a large scenario is analysed in a worker, which tells how far it is, and then plays', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const counts = new Set<string>();
    Object.assign(window, { counts });
    new MutationObserver(() => {
      const text = document.querySelector('.analysis-count')?.textContent;
      if (text) counts.add(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const worker = page.waitForEvent('worker');
  await openLarge(page);
  expect((await worker).url()).toContain('solverWorker');
  await expect(firstChoice(page)).toBeVisible({ timeout: 60_000 });
  const counts = await page.evaluate(() => [
    ...(window as unknown as { counts: ReadonlySet<string> }).counts,
  ]);
  expect(counts.filter((count) => /^Analysis: [1-9]/.test(count)).length).toBeGreaterThan(1);
});

test('while a large scenario is analysed the page answers, and it plays without the analysis', async ({
  page,
}) => {
  // The worker's code is held back, so that the analysis lasts until the click.
  await page.route(WORKER, () => {});
  await openLarge(page);
  await expect(page.getByText('Analysis: 0 situations')).toBeVisible();
  await skip(page).click();
  await expect(firstChoice(page)).toBeVisible();
});

test('where no worker starts, the page analyses in slices and still answers', async ({ page, faults }) => {
  await page.route(WORKER, (route) => route.abort());
  const client = await page.context().newCDPSession(page);
  await openLarge(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await expect(page.getByText(/Analysis: [1-9]/)).toBeVisible();
  await skip(page).click();
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await expect(firstChoice(page)).toBeVisible();
  expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
  faults.length = 0;
});
