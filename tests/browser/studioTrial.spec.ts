import { accessibilityFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';

test.use({ stage: false });

test('a draft is played while it is written: edits keep the place or say why not, and its best game is shown', async ({
  page,
}) => {
  await page.goto('./?lng=en#/studio');
  await page.getByRole('button', { name: /first meeting/i }).click();
  const trial = page.getByRole('complementary', { name: 'Trial' });
  const chips = trial.getByRole('navigation', { name: 'Choices made' }).getByRole('button');

  await trial.getByRole('button', { name: /^A / }).click();
  await expect(trial.getByText('Why?')).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('c');
  await trial.getByRole('button', { name: 'Continue' }).click();
  await expect(chips).toHaveText([/^A opening/, /^C where-are-we/]);
  await expect(trial.getByText('ending “three-words”')).toBeVisible();
  const score = trial.locator('.trial-score b');
  const before = await score.textContent();

  const opening = page.getByRole('region', { name: 'Choice A' });
  await opening.getByRole('textbox', { name: 'Compass' }).fill('-40');
  await expect(score).not.toHaveText(before ?? '');
  await expect(chips).toHaveCount(2);

  await page.locator('.bench-outline').getByText('where-are-we', { exact: true }).click();
  await page.getByRole('button', { name: 'Delete choice C' }).click();
  await expect(trial.getByText('Choice C of “where-are-we” no longer exists')).toBeVisible();
  await expect(chips).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(chips).toHaveCount(2);
  await expect(trial.getByText('no longer exists')).toHaveCount(0);

  await page.locator('.bench-outline').getByText('tuesday-thursday', { exact: true }).click();
  await trial.getByRole('button', { name: /^Play from here/ }).click();
  await expect(trial.getByText('ending “tuesday-thursday”')).toBeVisible();
  await chips.first().click();
  await expect(chips).toHaveCount(0);

  await page.getByRole('tab', { name: 'Balance' }).click();
  await page.getByRole('button', { name: 'The best game', exact: true }).click();
  await expect(score).toHaveText('100');
  await expect(trial.getByText('The best game.')).toBeVisible();
  await expect(page.getByRole('table', { name: /^Always playing the same way/ })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});
