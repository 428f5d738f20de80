import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { SCENARIO } from './callMeBack.ts';
import { expect, test } from './fixtures.ts';
import { openFirstMenu } from './game.ts';
import { layoutFaults } from './layoutFaults.ts';
import { LONG_SCENARIO } from './longScenario.ts';

test.use({ stage: false });

const WIDTHS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const WORDS = {
  fr: { group: /c’est le bon cap/, sure: 'Sûr', pass: 'Passer', said: 'dit\u00a0: sûr' },
  en: { group: /is this the right course/, sure: 'Sure', pass: 'Skip', said: 'said: sure' },
} as const;

/** Settings of a page that has none yet. */
async function keepSettings(page: Page, settings: object): Promise<void> {
  await page.addInitScript((text) => {
    if (localStorage.getItem('plein-nord/settings') === null)
      localStorage.setItem('plein-nord/settings', text);
  }, JSON.stringify(settings));
}

/** What is kept of the game so far. */
function entries(page: Page): Promise<readonly object[]> {
  return page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('plein-nord/game/'))
      .flatMap(([, text]) => JSON.parse(text).entries),
  );
}

const opening = SCENARIO.nodes[SCENARIO.start.node];
const [first, second] = opening?.type === 'decision' ? opening.choices.map(({ id }) => id) : [];

for (const language of ['fr', 'en'] as const) {
  const words = WORDS[language];

  test(`how sure one is of a reply is said by keyboard before anything is seen, in ${language}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await keepSettings(page, { confidence: true });
    const { reaction } = await openFirstMenu(page, 'call-me-back', language, 'renderer=canvas');
    const reading = page.locator('section.hushed p');
    const before = await reading.textContent();
    await page.keyboard.press('a');
    await expect(page.getByRole('group', { name: words.group })).toBeFocused();
    await expect(page.locator('.choice-chosen')).toHaveCount(1);
    await expect(page.locator('.choices')).toHaveCount(0);
    // A letter picks no other reply, and nothing has happened yet.
    await page.keyboard.press('c');
    expect(await reading.textContent()).toBe(before);
    expect(await entries(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.keyboard.press('3');
    await expect(reaction).toBeVisible();
    expect(await reading.textContent()).not.toBe(before);
    expect(await entries(page)).toEqual([
      { type: 'confidence', level: 'sure' },
      { type: 'choose', choice: first },
    ]);
  });

  test(`the question fits under the longest replies in ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.route('**/mountStage*.js', () => new Promise(() => {}));
    await page.route('**/scenarios/call-me-back*.json', (route) => route.fulfill({ json: LONG_SCENARIO }));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await keepSettings(page, { confidence: true });
    await page.goto(`./?lng=${language}&renderer=canvas#/play/call-me-back`);
    await page.locator('.slip').click();
    await page.keyboard.press('b');
    await expect(page.locator('.confidence')).toBeFocused();
    for (const size of WIDTHS) {
      await page.setViewportSize(size);
      await expect.poll(() => layoutFaults(page), `at ${size.width}`).toEqual([]);
      const least = size.width < 900 ? 44 : 24;
      for (const button of await page.locator('.confidence button').all()) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(least);
      }
    }
  });
}

for (const key of ['Enter', 'Escape', ' '])
  test(`${key === ' ' ? 'Space' : key} passes the question and says nothing`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await keepSettings(page, { confidence: true });
    const { reaction } = await openFirstMenu(page, 'call-me-back', 'fr', 'renderer=canvas');
    await page.keyboard.press('b');
    await expect(page.locator('.confidence')).toBeFocused();
    await page.keyboard.press(key);
    await expect(page.locator('.confidence')).toHaveCount(0);
    await expect(page.locator('.slip')).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(reaction).toHaveCount(0);
    expect(await entries(page)).toEqual([{ type: 'choose', choice: second }]);
  });

test('the taps and the way past are buttons, in every mode @sizes', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await keepSettings(page, { confidence: true, mode: 'exam' });
  const { first: reply } = await openFirstMenu(page, 'call-me-back', 'fr', 'renderer=canvas');
  await reply.click();
  await page.getByRole('button', { name: 'Plutôt' }).click();
  await expect(page.locator('.slip')).toBeFocused();
  expect(await entries(page)).toContainEqual({ type: 'confidence', level: 'likely' });
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^A/ }).click();
  await page.getByRole('button', { name: 'Passer' }).click();
  await expect(page.locator('.slip')).toBeFocused();
  expect((await entries(page)).filter((entry) => 'level' in entry)).toHaveLength(1);
});

test('a reload between the tap and the answer stands at the decision again', async ({ page }) => {
  await keepSettings(page, { confidence: true });
  const { first: reply } = await openFirstMenu(page, 'call-me-back', 'fr', 'renderer=canvas');
  await page.keyboard.press('a');
  await expect(page.locator('.confidence')).toBeFocused();
  await page.reload();
  await expect(reply).toBeEnabled();
  await expect(page.locator('.confidence')).toHaveCount(0);
  expect(await entries(page)).toEqual([]);
});

test('the figures are no shortcuts where single keys are switched off', async ({ page }) => {
  await keepSettings(page, { confidence: true, singleKeys: false });
  const { first: reply } = await openFirstMenu(page, 'call-me-back', 'fr', 'renderer=canvas');
  await reply.click();
  await expect(page.locator('.confidence')).toBeFocused();
  await page.keyboard.press('3');
  await expect(page.locator('.confidence')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => entries(page)).toContainEqual({ type: 'confidence', level: 'guess' });
});

test('without the setting a reply is played at once, and the code of the question is never fetched', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { reaction } = await openFirstMenu(page, 'call-me-back', 'fr', 'renderer=canvas');
  await page.keyboard.press('a');
  await expect(reaction).toBeVisible();
  expect(fetched.filter((url) => /\/laterConfidence-/.test(url))).toEqual([]);
  expect(await entries(page)).toEqual([{ type: 'choose', choice: first }]);
});

test('the settings switch the question on and the two voices off, in a running game', async ({ page }) => {
  await openFirstMenu(page, 'call-me-back', 'fr', 'renderer=canvas');
  await expect(page.locator('.whisper')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Réglages' }).click();
  await page.getByRole('checkbox', { name: /Les deux voix/ }).uncheck();
  await page.getByRole('checkbox', { name: /Dire ma confiance/ }).check();
  await page.keyboard.press('Escape');
  await expect(page.locator('.whisper')).toHaveCount(0);
  await page.keyboard.press('a');
  await expect(page.locator('.confidence')).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
});
