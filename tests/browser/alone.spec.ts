import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { analyse } from '../../src/analysis/index.ts';
import { withScenarioInside } from '../../src/format/index.ts';
import { generatedFile } from '../bench/generated.ts';
import { shipped, shippedText } from '../builders/shipped.ts';
import { command } from '../cli/command.ts';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { walk } from './walk.ts';

test.use({ reducedMotion: 'reduce' });

const PAGE = new URL('../../dist/alone.html', import.meta.url);

test.beforeEach(async ({ page, faults }) => {
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`request: ${request.url()}`);
  });
  await page.context().setOffline(true);
});

/** Opens a file on a disk with a scenario inside, or with none. */
async function openAlone(page: Page, info: TestInfo, name: string, text?: string): Promise<void> {
  const file = info.outputPath(`${name}.html`);
  const empty = readFileSync(PAGE, 'utf8');
  writeFileSync(file, text === undefined ? empty : withScenarioInside(empty, { text }));
  await page.goto(`${pathToFileURL(file).href}?renderer=canvas`);
}

test('one file on a disk plays its scenario to the review, remembers, and is projected', async ({
  page,
}, info) => {
  const scenario = shipped('call-me-back');
  const { best } = analyse(scenario);
  if (!best) throw new Error('no game comes to an ending');
  const file = info.outputPath('Démo n° 1.html');
  const shipping = await command(['ship', 'scenarios/call-me-back.json', '--out', file]);
  expect(shipping).toMatchObject({ code: 0, err: '' });
  const address = `${pathToFileURL(file).href}?renderer=canvas`;
  await page.goto(address);

  await expect(page).toHaveURL(/#\/play\/mine-call-me-back$/);
  await expect(page).toHaveTitle('Rappelez-moi dans trois mois');
  await expect(page.locator('canvas')).toBeVisible();
  const sights = await walk(page, scenario, best, 'mine-call-me-back');
  expect(sights.flatMap(({ faults }) => faults)).toEqual([]);
  await expect(page.getByRole('link', { name: /album/i })).toHaveCount(0);
  await page.getByRole('button', { name: 'Voir la revue' }).click();
  await expect(page).toHaveURL(/#\/review\//);
  // The exact review needs the solver: a best game has lost nothing.
  await expect(page.locator('.review-rows > ol > li')).toHaveCount(best.choices.length);
  await expect(page.getByRole('main')).toContainText('100');

  await page.locator('.bar-home').click();
  await expect(page.getByRole('heading', { name: 'Vos parties' })).toBeVisible();
  await expect(page.getByRole('link', { name: /album/i })).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'EN' }).click();
  await expect(page.getByRole('heading', { name: 'Your mission' })).toBeVisible();
  await page.reload();
  const game = page.getByRole('link', { name: '100 / 100' });
  await expect(game).toHaveCount(1);
  await game.click();
  await expect(page.getByRole('heading', { name: 'The review' })).toBeVisible();

  await page.goto(`${address}#/play/mine-call-me-back`);
  await expect(page).toHaveTitle('Call me back in three months');
  await page.goto(`${address}#/`);
  await page.getByRole('link', { name: 'Project' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Call me back in three months');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('main')).toContainText('Look, it’s interesting');

  // Another address of another time: the page begins where it was left, not at the front of the site.
  await page.goto(`${address}#/album`);
  await expect(page.getByRole('heading', { name: 'Your games' })).toBeVisible();
});

test('a file with a large scenario analyses it, a broken one says so, an empty one opens others', async ({
  page,
}, info) => {
  await openAlone(page, info, 'large', generatedFile({ layers: 20, width: 10, grain: 1 }));
  await expect(page.getByText(/[1-9]\d* situation/)).toBeVisible();
  await page.getByRole('button', { name: 'Jouer sans l’analyse' }).click();
  await expect(page.locator('.choice-letter').first()).toBeVisible();

  const file = JSON.parse(shippedText('call-me-back'));
  file.start.node = 'nowhere';
  file.title.fr = '</script><script>document.body.remove()</script>';
  await openAlone(page, info, 'Été 50 %', JSON.stringify(file, null, 2));
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Été 50 %.html ne peut pas être joué');
  await expect(page.getByRole('main')).toContainText('nowhere');
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);

  await openAlone(page, info, 'empty');
  await expect(page.getByRole('heading', { name: 'Aucun scénario à bord' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(shippedText('radio-silence')),
  });
  await expect(page).toHaveURL(/#\/play\/mine-radio-silence$/);
  await page.locator('.bar-home').click();
  await expect(page.getByRole('link', { name: 'mine.json' })).toBeVisible();
});
