import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readCsv, writeCsv } from '../../src/sheet/index.ts';
import { shippedText } from '../builders/shipped.ts';
import { accessibilityFaults } from './axe.ts';
import { keepDraft, keptText } from './drafts.ts';
import { expect, test } from './fixtures.ts';

test.use({ stage: false });

const ID = 'two-languages';
const TEXT = shippedText('call-me-back');

async function openView(page: Page, view: string): Promise<void> {
  await page.goto('./?renderer=canvas&lng=fr#/studio');
  await expect(page.locator('main')).toBeVisible();
  await keepDraft(page, ID, TEXT);
  await page.goto(`./?renderer=canvas&lng=fr#/studio/${ID}/${view}`);
}

const kept = async (page: Page) => JSON.parse(await keptText(page, ID));

test('texts go through a spreadsheet, are approved, reviewed, and get a third language', async ({ page }) => {
  await openView(page, 'texts');
  const title = page.getByRole('textbox', { name: 'titre, en anglais' });
  await expect(title).toHaveValue(JSON.parse(TEXT).title.en);
  expect(await accessibilityFaults(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter en CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('call-me-back.csv');
  const sheet = readCsv(readFileSync(await download.path()));
  if (sheet.type !== 'table') throw new Error(sheet.reason);
  const [headings = []] = sheet.table;
  const table = sheet.table.map((row) =>
    row.map((cell, at) => (row[0] === 'title' && headings[at] === 'en' ? 'Ring me in the spring' : cell)),
  );
  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles({ name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\r\n1;2') });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('pas une feuille de traduction');
  await page.keyboard.press('Escape');
  await chooser.setInputFiles({
    name: 'back.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(writeCsv(table)),
  });
  await expect(dialog.locator('ins')).toHaveText('Ring me in the spring');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Prendre 1 changement' }).click();
  await expect(title).toHaveValue('Ring me in the spring');
  await expect
    .poll(() => kept(page))
    .toEqual({ ...JSON.parse(TEXT), title: { ...JSON.parse(TEXT).title, en: 'Ring me in the spring' } });

  await title.focus();
  await page.keyboard.press('Control+Enter');
  const objective = page.getByRole('textbox', { name: 'objectif, en anglais' });
  await expect(objective).toBeFocused();
  const approved = page.getByRole('button', { name: 'Approuver : titre', exact: true });
  await expect(approved).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.type('!');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'nom, en anglais' }).first()).toBeFocused();
  await expect
    .poll(async () => Object.keys((await kept(page))['x-sources'].en))
    .toEqual(['title', 'objective']);

  // The first text is edited elsewhere: here, in the text of the file.
  await page.goto(`./?renderer=canvas&lng=fr#/studio`);
  const file = await kept(page);
  await keepDraft(page, ID, JSON.stringify({ ...file, title: { ...file.title, fr: 'Au printemps' } }));
  await page.goto(`./?renderer=canvas&lng=fr#/studio/${ID}/texts`);
  await page.getByRole('combobox', { name: 'Afficher' }).selectOption({ label: 'À revoir (1)' });
  await expect(page.locator('.text-row')).toHaveCount(1);
  await expect(page.locator('.text-row')).toContainText('Au printemps');

  await page.getByRole('button', { name: 'Ajouter une langue' }).click();
  await dialog.getByRole('combobox').fill('allemand');
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(page.getByRole('radio', { name: /allemand/i })).toBeChecked();
  const german = page.getByRole('textbox', { name: 'titre, en allemand' });
  await german.fill('Im Frühling');
  await expect.poll(async () => (await kept(page)).title.de).toBe('Im Frühling');
  expect((await kept(page)).languages).toEqual(['fr', 'en', 'de']);
});

test('a face is chosen by eye: the busts follow, and the file holds it', async ({ page }) => {
  await openView(page, 'cast');
  const faces = page.getByRole('list', { name: 'Les cinq humeurs de Claire Vasseur' }).locator('img');
  await expect(faces).toHaveCount(5);
  const before = await faces.first().getAttribute('src');
  await page.getByRole('button', { name: 'Modifier Claire Vasseur' }).click();
  await page.getByRole('radio', { name: 'chignon' }).check();
  await expect.poll(() => faces.first().getAttribute('src')).not.toBe(before);
  await expect.poll(async () => (await kept(page)).cast.claire.avatar.top).toEqual(['bun']);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('textbox', { name: 'Identifiant' }).fill('vasseur');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await kept(page)).nodes.opening.speaker).toBe('vasseur');
  await page.getByRole('button', { name: 'Retirer Claire Vasseur' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').selectOption({ label: 'Marc Thiel' });
  await dialog.getByRole('button', { name: 'Retirer', exact: true }).click();
  await expect.poll(async () => (await kept(page)).nodes.opening.speaker).toBe('marc');
  await page.keyboard.press('Control+z');
  await expect(faces).toHaveCount(5);
});
