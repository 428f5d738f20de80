import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { crash } from './crash.ts';
import { expect, test } from './fixtures.ts';

test.use({ stage: false });

/** Adds to the line of the node that the form shows. */
async function write(page: Page, text: string): Promise<void> {
  await page.locator('.form-view textarea').first().focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
}

/** The texts of all drafts that this browser keeps, as they stand in its database. */
function keptTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('plein-nord-drafts');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map(({ text }) => text));
          };
        };
      }),
  );
}

const kept = (page: Page, text: string) =>
  expect.poll(async () => (await keptTexts(page)).filter((one) => one.includes(text)).length);

/** Begins a draft from the smallest template. @returns its address */
async function begin(page: Page): Promise<string> {
  await page.goto('./?lng=en#/studio');
  // Two quick clicks begin one.
  await page.getByRole('button', { name: 'A straight line' }).dblclick();
  await expect(page.locator('.bench')).toBeVisible();
  await expect(page).toHaveURL(/studio\/[\w-]+\//);
  return page.url();
}

test('what was typed outlives a crash with its history, and what another tab does to it', async ({
  page,
  context,
}) => {
  const address = await begin(page);
  expect(await keptTexts(page)).toHaveLength(1);
  await write(page, ' First.');
  await kept(page, 'First.').toBe(1);
  await crash(context, page);

  const again = await context.newPage();
  await again.goto(address);
  const line = again.locator('.form-view textarea').first();
  await expect(line).toHaveValue(/First\.$/);
  await again.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(line).not.toHaveValue(/First/);
  await again.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(line).toHaveValue(/First\.$/);

  // A second tab: the idle one follows.
  const other = await context.newPage();
  await other.goto(address);
  await write(other, ' Second.');
  await expect(line).toHaveValue(/First\. Second\.$/);

  // Removed elsewhere, it stands on the bench, and comes back where it was.
  const library = await context.newPage();
  await library.goto('./?lng=en#/studio');
  await library.getByRole('button', { name: 'Delete straight-line.json' }).click();
  await expect(again.getByRole('alert')).toContainText('deleted in another tab');
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(again.getByText('deleted in another tab')).toHaveCount(0);
  await library.getByRole('button', { name: 'Delete straight-line.json' }).click();
  await expect(again.getByRole('alert')).toContainText('deleted in another tab');
  await again.getByRole('button', { name: 'Keep it' }).click();
  await kept(again, 'First. Second.').toBe(1);
  await expect(library.getByText('straight-line-2.json', { exact: true })).toBeVisible();
});

test('a full disk is told, and the text is kept once there is room', async ({ page }) => {
  await begin(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    addEventListener('room', () => {
      IDBObjectStore.prototype.put = put;
    });
  });
  await write(page, ' No room.');
  const told = page.getByRole('alert').filter({ hasText: 'No room left' });
  await expect(told).toBeVisible();
  await expect(told.getByRole('button', { name: 'Save the file' })).toBeVisible();
  await page.getByRole('link', { name: 'Your drafts' }).click();
  await expect(page.getByText('Not saved')).toBeVisible();
  await page.getByRole('link', { name: 'A straight line' }).click();
  await expect(page.locator('.form-view textarea').first()).toHaveValue(/No room\.$/);
  await page.evaluate(() => dispatchEvent(new Event('room')));
  await page.getByRole('button', { name: 'Try again' }).click();
  await kept(page, 'No room.').toBe(1);
});

test('drafts begin from copies and files, and leave as a file, a page, a link and on paper', async ({
  page,
  context,
}) => {
  await page.goto('./?lng=en#/studio');
  const open = page.locator('input[type=file]');
  const json = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await open.setInputFiles([
    json('broken.json', '{ "id": '),
    { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0, 1, 2, 3]) },
  ]);
  await expect(page.getByRole('alert')).toContainText('“photo.png” is not text');
  await expect(page.getByText('broken.json', { exact: true })).toBeVisible();
  await expect(page.getByText(/\d error/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Call me back in three months' }).click();
  await expect(page.getByRole('heading', { name: /three months \(copy\)/ })).toBeVisible();
  await page.getByRole('button', { name: 'Ship', exact: true }).click();
  await expect(page.getByText('Nothing in the way.')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const saved = JSON.parse(readFileSync(await (await file).path(), 'utf8'));
  expect(saved).toMatchObject({ id: 'call-me-back-2', title: { en: 'Call me back in three months (copy)' } });
  await expect(page.getByText('Downloaded as call-me-back-2.json')).toBeVisible();

  const made = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the page' }).click();
  expect((await made).suggestedFilename()).toBe('call-me-back-2.html');

  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByRole('textbox', { name: 'The link for review' }).inputValue();
  const reader = await context.newPage();
  await reader.goto(link);
  await reader.getByRole('button', { name: /Y jouer|Play it/ }).click();
  await expect(reader).toHaveURL(/play.mine-call-me-back-2/);
  await expect(reader.locator('button:enabled:has(.choice-letter)').first()).toBeVisible();

  await page.getByRole('link', { name: 'Prepare to print' }).click();
  await expect(page.locator('.storyboard .panel')).toHaveCount(Object.keys(saved.nodes).length);
  await expect(page.getByRole('main').getByRole('button', { name: 'Print' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

for (const elsewhere of ['#/studio', '#/'])
  test(`whoever leaves for ${elsewhere} at the very moment a draft appears is not called back`, async ({
    page,
  }) => {
    // The page hears of a new address a little later, as on a busy machine.
    await page.addInitScript(() => {
      addEventListener('hashchange', (event) => {
        if (!event.isTrusted) return;
        event.stopImmediatePropagation();
        setTimeout(() => dispatchEvent(new HashChangeEvent('hashchange')), 300);
      });
    });
    const { hash } = new URL(await begin(page));
    await page.evaluate((away) => {
      location.hash = away;
    }, elsewhere);
    await expect(page.locator('.bench')).toHaveCount(0);
    await page.evaluate(
      ([draft, away]) =>
        new Promise<void>((resolve) => {
          const seen = new MutationObserver(() => {
            if (!document.querySelector('.bench')) return;
            seen.disconnect();
            location.hash = away;
            resolve();
          });
          seen.observe(document.body, { childList: true, subtree: true });
          location.hash = draft;
        }),
      [hash, elsewhere] as const,
    );
    await expect(page.locator('.bench')).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe(elsewhere);
  });
