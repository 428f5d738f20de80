import { readFileSync } from 'node:fs';
import { keepDraft, keptText } from './drafts.ts';
import { expect, test } from './fixtures.ts';

test.use({ stage: false });

interface Choices {
  readonly choices?: { readonly direction?: number }[];
}

/** A shipped scenario whose best answers all stand first: PN401. */
function lettered(): string {
  const file = JSON.parse(readFileSync('scenarios/call-me-back.json', 'utf8'));
  for (const { choices } of Object.values<Choices>(file.nodes))
    choices?.sort((a, b) => (b.direction ?? 0) - (a.direction ?? 0));
  return JSON.stringify(file, null, 2);
}

test('the proof of a warning is played, and it is accepted, taken back and mended without losing the focus', async ({
  page,
}) => {
  await page.goto('./?lng=en#/studio');
  await expect(page.getByRole('button', { name: 'A straight line' })).toBeVisible();
  await keepDraft(page, 'letters', lettered());
  await page.getByRole('button', { name: 'A straight line' }).click();
  await expect(page.locator('.bench')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/studio/letters';
  });
  const row = page.getByRole('listitem').filter({ hasText: 'PN401' });
  const go = row.locator('.problem-go');

  await row.getByRole('button', { name: 'Play this path' }).click();
  await expect(page.getByText('The path that PN401 shows.')).toBeVisible();
  await expect(page.locator('.trial-score b')).toHaveText('100');

  await row.getByRole('button', { name: 'Accept…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  // Its field has a history of its own: the draft behind it, with nothing to undo, is not in the way.
  await page.keyboard.insertText('A slip.');
  await page.keyboard.press('Control+z');
  await expect(dialog.getByRole('textbox')).toHaveValue('');
  await page.keyboard.insertText('A first lesson.');
  await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(row.getByText('Accepted: A first lesson.')).toBeVisible();
  await expect(row).toHaveClass(/problem-info/);
  await expect(go).toBeFocused();

  await row.getByRole('button', { name: 'No longer accept' }).click();
  await expect(row).toHaveClass(/problem-warning/);
  await expect(go).toBeFocused();
  expect(await keptText(page, 'letters')).not.toContain('x-accepted');

  await row.getByRole('button', { name: 'Change the order', exact: true }).click();
  await expect(row).toHaveCount(0);
  await expect(page.locator('.problem-go').first()).toBeFocused();
});
