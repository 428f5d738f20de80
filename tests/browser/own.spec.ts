import { analyse } from '../../src/analysis/index.ts';
import { readScenario } from '../../src/format/readScenario.ts';
import { shippedText } from '../builders/shipped.ts';
import { expect, test } from './fixtures.ts';
import { walk } from './walk.ts';

test.use({ stage: false });

/** A shipped file as a trainer may have gone on from it: an id and a client's look of his own. */
function ownFile(): string {
  const file = JSON.parse(shippedText('call-me-back'));
  file.id = 'my-monday';
  file.cast.claire.avatar.top = ['bun'];
  return JSON.stringify(file);
}

test('a file of one’s own is played from its first line to its review, and again from there', async ({
  page,
}) => {
  const text = ownFile();
  const { scenario } = readScenario(text);
  if (!scenario) throw new Error('the file does not read');
  const { worst } = analyse(scenario);
  if (!worst) throw new Error('no game comes to an ending');

  await page.goto('./?renderer=canvas&lng=en#/');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page).toHaveURL(/play.mine-my-monday/);
  await walk(page, scenario, worst, 'mine-my-monday');
  await page.getByRole('button', { name: 'See the review' }).click();
  await expect(page).toHaveURL(/review/);
  const rows = page.locator('.review-rows > ol > li');
  await expect(rows).toHaveCount(worst.choices.length);
  await page.reload();
  await expect(rows).toHaveCount(worst.choices.length);
  await page.getByRole('link', { name: 'mistakes' }).click();
  await expect(page.locator('.choices')).toBeVisible();
});
