import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { withScenarioInside } from '../../src/format/index.ts';
import { shippedText } from '../builders/shipped.ts';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { longestTexts } from './room.ts';

test.use({ reducedMotion: 'reduce' });

/** The phase that a window shows. */
async function expectAt(pages: readonly Page[], phase: string): Promise<void> {
  for (const page of pages)
    await expect(page.locator('[data-phase]').first()).toHaveAttribute('data-phase', phase);
}

/** Presses a key, long enough after the last step not to be taken for its echo. */
async function step(page: Page, key: string): Promise<void> {
  await page.waitForTimeout(350);
  await page.keyboard.press(key);
}

/** Console and room's screen of one session, as two windows of one browser. */
async function twoWindows(page: Page, address: string): Promise<{ console: Page; screen: Page }> {
  await page.goto(`${address}#/console/call-me-back`);
  const popup = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Ouvrir l’écran' }).click();
  const screen = await popup;
  await expectAt([page, screen], 'lobby');
  return { console: page, screen };
}

test('two windows hold one session: keys and buttons of either, costs and notes on one only', async ({
  page,
}) => {
  test.slow();
  const { console, screen } = await twoWindows(page, './?lng=fr');
  const both = [console, screen];
  await step(console, 'PageDown');
  await expectAt(both, 'frame');
  await step(screen, 'PageDown');
  await expectAt(both, 'open');

  // What only the facilitator sees.
  const notes = console.getByRole('complementary', { name: 'Vos notes' });
  await expect(notes).toContainText('Faire voter avant tout débat');
  await expect(console.getByRole('region', { name: 'Les répliques' })).toContainText('−21');
  await expect(console.getByRole('region', { name: 'Les répliques' })).toContainText('Meilleur cap');
  await expect(screen.locator('body')).not.toContainText('−21');
  await expect(screen.locator('body')).not.toContainText('Faire voter avant tout débat');
  expect(await accessibilityFaults(console)).toEqual([]);

  // Hands typed in either window.
  await console.keyboard.press('1');
  await console.keyboard.type('4');
  await console.keyboard.press('Enter');
  await console.keyboard.type('15');
  await expect(screen.getByRole('textbox', { name: 'Mains levées pour B' })).toHaveValue('15');
  await screen.getByRole('button', { name: 'Une main de plus pour C' }).click();
  await expect(console.getByRole('main')).toContainText('20 mains');

  // The question to the room is shown from the console, and taken off from the screen.
  await console.getByRole('button', { name: 'Afficher à l’écran' }).click();
  const question = screen.getByRole('region', { name: 'À vous' });
  await expect(question).toContainText('À cet instant');
  await step(screen, 'Escape');
  await expect(question).toHaveCount(0);

  // The timer runs on both, is extended and stopped.
  await console.getByRole('button', { name: '30 s' }).click();
  await console.getByRole('button', { name: '+30 s' }).click();
  await expect(console.getByRole('timer')).toHaveAccessibleName(/5\d secondes/);
  await expect(screen.getByRole('timer')).toContainText('0:5');
  await console.getByRole('button', { name: 'Arrêter' }).click();
  await expect(screen.getByRole('timer')).toHaveCount(0);

  // One press that reaches both windows is one step.
  await console.waitForTimeout(350);
  await Promise.all(both.map((window) => window.keyboard.press('PageDown')));
  await expectAt(both, 'revealed');
  await console.waitForTimeout(100);
  await expectAt(both, 'revealed');

  // A reload of either loses nothing.
  for (const window of both) {
    await window.reload();
    await expectAt(both, 'revealed');
  }
  await step(screen, 'PageDown');
  await expectAt(both, 'played');
  await console.getByRole('button', { name: 'Jouer A' }).click();
  await expect(screen.getByRole('complementary')).toContainText('Cap40−10');
  await console.getByRole('button', { name: 'Reprendre la décision 1, jouée A' }).click();
  await expectAt(both, 'revealed');
  await console.getByRole('button', { name: /Écran noir/ }).click();
  await expect(screen.locator('.blackout')).toBeVisible();
  await step(screen, 'b');
  await expect(screen.locator('.blackout')).toHaveCount(0);
});

test('the whole way from the console: a tie, the figure, and the debrief view by view', async ({ page }) => {
  test.slow();
  const { console, screen } = await twoWindows(page, './?lng=fr');
  const both = [console, screen];
  for (let decision = 0; decision < 8; decision++) {
    await step(console, 'PageDown');
    await expect(console.locator('[data-phase]').first()).toHaveAttribute('data-phase', /frame|open|crm/);
    if (await console.locator('[data-phase="crm"]').count()) break;
    if (await console.locator('[data-phase="frame"]').count()) await step(console, 'PageDown');
    await expectAt(both, 'open');
    await console.keyboard.press('1');
    await console.keyboard.type('5');
    await console.keyboard.press('Enter');
    await console.keyboard.type(decision === 0 ? '5' : '2');
    await step(console, 'PageDown');
    await expectAt(both, 'revealed');
    if (decision === 0) {
      await expect(screen.getByRole('heading', { level: 1 })).toContainText('Égalité');
      await console.getByRole('button', { name: 'Trancher A' }).click();
      await expect(console.getByRole('button', { name: 'Jouer A' })).toBeVisible();
    }
    await step(console, 'PageDown');
    await expectAt(both, 'played');
  }
  await expectAt(both, 'crm');
  await console.getByRole('textbox', { name: 'Le chiffre de la salle' }).fill('70');
  await step(console, 'PageDown');
  await expect(screen.getByRole('main')).toContainText('70');
  await step(console, 'PageDown');
  await expectAt(both, 'ending');
  await step(console, 'PageDown');
  await expectAt(both, 'review');

  await expect(screen.getByRole('heading', { level: 1 })).toContainText(/décision \d/);
  expect(await accessibilityFaults(console)).toEqual([]);
  await console.getByRole('button', { name: 'Arrêt sur image', exact: true }).click();
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Qu’aurait-il fallu dire ?');
  await step(screen, 'PageDown');
  await expect(screen.getByRole('heading', { level: 1 })).toContainText('Ce qu’il fallait dire');
  await expect(console.getByRole('button', { name: 'La réponse' })).toHaveAttribute('aria-pressed', 'true');
  await console.getByRole('button', { name: /^1.*Reprendre$/ }).click();
  await expectAt(both, 'revealed');
});

test('from a file on a disk, without any network, two windows hold a session', async ({
  page,
  faults,
}, info) => {
  test.slow();
  page.context().on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`request: ${request.url()}`);
  });
  await page.context().setOffline(true);
  const file = info.outputPath('alone.html');
  const alone = readFileSync(new URL('../../dist/alone.html', import.meta.url), 'utf8');
  writeFileSync(file, withScenarioInside(alone, { text: shippedText('call-me-back') }));
  const address = `${pathToFileURL(file).href}?lng=en`;
  await page.goto(`${address}#/console/mine-call-me-back`);
  await expectAt([page], 'lobby');
  const popup = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Open the screen' }).click();
  const screen = await popup;
  await expectAt([screen], 'lobby');
  await step(page, 'PageDown');
  await expectAt([page, screen], 'frame');
  await step(screen, 'PageDown');
  await expectAt([page, screen], 'open');
  await screen.reload();
  await expectAt([page, screen], 'open');
});

test('the longest texts stay inside the console @sizes', async ({ page }) => {
  await page.route('**/scenarios/call-me-back.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: longestTexts() }),
  );
  await page.goto('./?lng=fr#/console/call-me-back');
  const faults: string[] = [];
  for (const phase of ['lobby', 'frame', 'open', 'revealed', 'played']) {
    await expectAt([page], phase);
    const found = await page.evaluate(() => {
      const wide = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
      const clipped = [...document.querySelectorAll('.console :is(h2, h3, p, li, button, dd)')].filter(
        (element) =>
          !element.closest('.hushed, .preview, .bar, .course') &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.clientWidth > 1,
      );
      return [...wide, ...clipped.map(({ className, tagName }) => `${className || tagName} is clipped`)];
    });
    faults.push(...found.map((fault) => `${phase}: ${fault}`));
    if (phase === 'revealed') await page.keyboard.press('2');
    await step(page, 'PageDown');
  }
  expect(faults).toEqual([]);
});

test('while a room of the server is being joined, nothing of the room before it can be pressed', async ({
  page,
}) => {
  let join = () => {};
  const held = new Promise<void>((resolve) => {
    join = resolve;
  });
  await page.route('**/linkServer-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./?lng=fr#/console/call-me-back');
  await page.getByRole('button', { name: 'Ouvrir aux téléphones' }).click();
  await expect(page).toHaveURL(/call-me-back\/[A-Z0-9]{6}$/);
  const session = page.getByRole('button', { name: 'Séance' });
  await expect(page.getByText('On rejoint la salle…')).toBeVisible();
  await expect(session).toHaveCount(0);
  join();
  await session.click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
