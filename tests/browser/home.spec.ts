import { readFileSync } from 'node:fs';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openFirstMenu } from './game.ts';

const BROKEN = `{
  "format": 1,
  "id": "broken",
  "title": { "fr": "Cassé", "en": "Broken" },
  "languages": ["fr", "en"],
  "start": { "node": "opening" },
  "nodes": {
    "opening": {
      "speker": "claire",
      "text": { "fr": "<img src=x onerror=alert(1)>", "en": "Hello" },
      "choices": [
        { "id": "yes", "text": { "fr": "Oui", "en": "Yes" }, "next": "openin" },
        { "id": "no", "text": { "fr": "Non", "en": "No" }, "next": "opening" }
      ]
    }
  }
}`;

const SAMPLE = readFileSync(new URL('../../scenarios/call-me-back.json', import.meta.url), 'utf8');

function file(name: string, text: string) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

test('the shipped scenarios are ports in order, each a link by keyboard @sizes', async ({ page }) => {
  await page.goto('./?lng=en#/');
  const ports = page.getByRole('main').getByRole('listitem');
  await expect(ports.nth(0)).toContainText('Send me your brochure');
  await expect(ports.nth(1)).toContainText('Call me back in three months');
  await expect(ports.nth(2)).toContainText('The Head of Something');
  await ports.nth(1).getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/play\/call-me-back$/);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Plein Nord' })).toBeVisible();
});

test('the language changes at once and is remembered; the address wins over it', async ({ page }) => {
  await page.goto('./?lng=fr#/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('The compass before the watch.')).toBeVisible();
  await page.goto('./#/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('./?lng=fr#/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('settings apply at once and survive a reload', async ({ page }) => {
  await page.goto('./?lng=en#/');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Very large' }).check();
  await page.getByRole('radio', { name: /Atkinson/ }).check();
  await page.getByRole('checkbox', { name: 'Less movement' }).check();
  await page.getByRole('radio', { name: /Exam/ }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'larger');
  await expect(page.locator('html')).toHaveAttribute('data-font', 'atkinson');
  await expect(page.locator('html')).toHaveAttribute('data-calm', 'true');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('radio', { name: /Exam/ })).toBeChecked();
});

test('single-key shortcuts can be switched off; Enter and the mouse still play', async ({ page }) => {
  await page.goto('./?lng=en#/');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('checkbox', { name: /Single-key shortcuts/ }).uncheck();
  const { first, reaction } = await openFirstMenu(page, 'call-me-back', 'en');
  await page.keyboard.press('a');
  await page.keyboard.press('2');
  await expect(first).toBeVisible();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(reaction).toBeVisible();
});

test('a broken file is told fault by fault, with its line, and nothing of it is run @sizes', async ({
  page,
}) => {
  await page.goto('./?lng=en#/');
  await page.locator('input[type=file]').setInputFiles(file('broken.json', BROKEN));
  await expect(page.getByRole('heading', { name: 'broken.json cannot be played yet' })).toBeFocused();
  const faults = page.getByRole('main').getByRole('listitem');
  await expect(faults.filter({ hasText: 'line 9, column 7' })).toContainText('"speker"');
  await expect(faults.filter({ hasText: 'PN201' })).toContainText('opening');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { name: 'Plein Nord' })).toBeVisible();
});

test('a sound file plays at once, is listed as one’s own, and hides no shipped scenario', async ({
  page,
}) => {
  await page.goto('./?lng=en#/');
  await page.locator('input[type=file]').setInputFiles(file('mine.json', SAMPLE));
  await expect(page).toHaveURL(/#\/play\/mine-call-me-back$/);
  await page.goto('./?lng=en#/');
  const own = page.getByRole('region', { name: 'Your scenarios' });
  await expect(own.getByRole('link')).toContainText('mine.json');
  await expect(page.getByRole('main').getByRole('link', { name: /Call me back/ })).toHaveAttribute(
    'href',
    '#/play/call-me-back',
  );
  await own.getByRole('button', { name: 'Remove mine.json' }).click();
  await expect(own.getByRole('link')).toHaveCount(0);
});

test('a file can be dropped anywhere', async ({ page }) => {
  await page.goto('./?lng=en#/');
  await expect(page.getByRole('heading', { name: 'Plein Nord' })).toBeVisible();
  await page.evaluate((text) => {
    const carried = new DataTransfer();
    carried.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    document.body.dispatchEvent(
      new DragEvent('dragover', { dataTransfer: carried, bubbles: true, cancelable: true }),
    );
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }),
    );
  }, SAMPLE);
  await expect(page).toHaveURL(/#\/play\/mine-call-me-back$/);
});

test('an address of this site is opened, another site’s never', async ({ page, faults }) => {
  await page.goto('./?lng=en&scenario=scenarios/call-me-back.json#/');
  await expect(page).toHaveURL(/#\/play\/mine-call-me-back$/);
  await page.goto('./?lng=en&scenario=https://example.com/x.json#/');
  await expect(page.getByText('That address is not on this site.')).toBeVisible();
  await page.goto('./?lng=en&scenario=scenarios/nothing.json#/');
  await expect(page.getByText('There is no file at scenarios/nothing.json.')).toBeVisible();
  faults.length = 0;
});

test('the address of no scenario says so, and leads back to the chart', async ({ page }) => {
  await page.goto('./?lng=fr#/play/nowhere');
  await expect(page.getByRole('heading', { name: 'Aucun scénario ne porte ce nom.' })).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Revenir à la carte' }).click();
  await expect(page.getByRole('heading', { name: 'Plein Nord' })).toBeVisible();
});

test('where storage is forbidden the game goes on and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('./?lng=en#/');
  await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.getByText('Ce navigateur interdit l’enregistrement.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('damaged saved games are told once and hide nothing', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('plein-nord/game/bad', '{"version":1'));
  await page.goto('./?lng=en#/');
  await expect(page.getByText('One saved game cannot be read.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('One saved game cannot be read.')).toHaveCount(0);
});
