import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';

test.use({ stage: false });

/** A new draft, its text in the editor. */
async function openText(page: Page): Promise<void> {
  await page.goto('/?lng=fr#/studio');
  await page.getByRole('button', { name: 'Nouveau scénario' }).first().click();
  await page.getByRole('tab', { name: 'JSON' }).click();
  await page.locator('.cm-content').waitFor();
}

/** What is underlined as an error; a mark may be drawn in pieces. */
function underlined(page: Page) {
  return expect.poll(async () => (await page.locator('.cm-lintRange-error').allTextContents()).join(''), {
    timeout: 20_000,
  });
}

/** Puts the cursor before the last two signs of a line that is in sight. */
async function goBeforeQuote(page: Page, line: string): Promise<void> {
  await page.locator('.cm-line', { hasText: line }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
}

test('a fault that is typed shows under its characters, is mended at a click, and comes back by undoing', async ({
  page,
}) => {
  await openText(page);
  const problems = page.getByRole('region', { name: 'Problèmes' });
  await expect(problems.getByText('Rien à redire.')).toBeVisible();

  // A mood misspelt: underlined as it stands, told below.
  await goBeforeQuote(page, '"mood": "neutral"');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.type('hapy');
  await page.keyboard.press('Escape');
  await underlined(page).toBe('"hapy"');
  await expect(problems.getByText('« hapy » n’est pas une valeur possible.')).toBeVisible();
  await expect(problems.getByRole('button', { name: '1 erreur' })).toBeVisible();

  // Its remedy is offered where the fault is met by keyboard, too.
  await page.keyboard.press('F8');
  const remedy = page.locator('.cm-tooltip').getByRole('button', { name: 'Écrire « happy »' }).first();
  await expect(remedy).toBeVisible();
  await expect(problems.locator('.problems')).toHaveAttribute('aria-busy', 'false');
  await expect(remedy).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await problems.getByRole('button', { name: 'Écrire « happy »', exact: true }).click();
  await expect(page.locator('.cm-line', { hasText: '"mood": "happy"' })).toBeVisible();
  await underlined(page).toBe('');
  await expect(problems.getByRole('button', { name: '0 erreur' })).toBeVisible();

  await page.keyboard.press('Control+z');
  await underlined(page).toBe('"hapy"');
  await page.keyboard.press('Control+Shift+z');
  await underlined(page).toBe('');

  // The form sees what was typed here, and a key is completed with its meaning in French.
  await goBeforeQuote(page, '"mood": "happy"');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('"pla');
  await expect(page.getByRole('option', { name: 'place' })).toBeVisible();
  await expect(page.locator('.cm-completionInfo')).toHaveText('Le décor.');
  await expect(page.locator('.cm-tooltip-autocomplete-disabled')).toHaveCount(0);
  // An Enter that comes within 75 ms of the list is none for it, so that it spoils no line end.
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  await expect(page.locator('.cm-line', { hasText: '"place": ""' })).toBeVisible();
  await page.keyboard.type('corr');
  await page.getByRole('option', { name: 'corridor' }).click();
  await expect(page.locator('.cm-line', { hasText: '"place": "corridor"' })).toBeVisible();

  await page.keyboard.press('Control+f');
  await expect(page.getByRole('textbox', { name: 'Rechercher' })).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a warning is explained, accepted with a reason, and taken up again', async ({ page }) => {
  await openText(page);
  const problems = page.getByRole('region', { name: 'Problèmes' });
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await goBeforeQuote(page, '"Un premier rendez-vous"');
  await page.keyboard.type(' !');
  await expect(problems.getByRole('button', { name: '1 avertissement' })).toBeVisible();
  await problems.getByRole('button', { name: 'Pourquoi PN311' }).click();
  await expect(page.getByRole('dialog', { name: /PN311/ })).toContainText('Trois mois ?');
  await page.keyboard.press('Escape');
  await problems.getByRole('button', { name: 'Accepter…' }).click();
  await page.getByRole('textbox', { name: 'Raison' }).fill('Le client parle ainsi.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(problems.getByText('Accepté : Le client parle ainsi.')).toBeVisible();
  await expect(problems.getByRole('button', { name: '1 remarque' })).toBeVisible();
  await problems.getByRole('button', { name: 'Ne plus accepter' }).click();
  await expect(problems.getByRole('button', { name: '1 avertissement' })).toBeVisible();
  await problems.getByRole('button', { name: 'Corriger' }).click();
  await expect(problems.getByText('Rien à redire.')).toBeVisible();
});
