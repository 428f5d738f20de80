import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { layoutFaults } from './layoutFaults.ts';
import { LONG_SCENARIO } from './longScenario.ts';

const WIDTHS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1024, height: 600 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

type Language = 'fr' | 'en';

/** Opens a game whose telling does not wait: what moves is told to keep still, and the canvas never comes. */
async function open(
  page: Page,
  language: Language,
  settings: object = {},
  reducedMotion: 'reduce' | 'no-preference' = 'reduce',
): Promise<void> {
  await page.route('**/mountStage*.js', () => new Promise(() => {}));
  await page.emulateMedia({ reducedMotion });
  await page.addInitScript((text) => {
    if (localStorage.getItem('plein-nord/settings') === null)
      localStorage.setItem('plein-nord/settings', text);
  }, JSON.stringify(settings));
  await page.goto(`./?lng=${language}&renderer=canvas#/play/call-me-back`);
  await expect(page.locator('.speech')).toBeVisible();
}

async function openLong(page: Page, language: Language, settings: object = {}): Promise<void> {
  await page.route('**/scenarios/call-me-back*.json', (route) => route.fulfill({ json: LONG_SCENARIO }));
  await open(page, language, settings);
}

const settled = (page: Page) => expect(page.locator('.slip')).toBeFocused({ timeout: 20_000 });

for (const language of ['fr', 'en'] as const) {
  test(`the whole game is played by keyboard in ${language}, from the first line to the figure in the CRM`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await open(page, language);
    for (let decisions = 0; decisions < 12 && !(await page.locator('.crm').isVisible()); decisions++) {
      await expect(page.locator('.choices, .crm')).toBeVisible();
      if (await page.locator('.crm').isVisible()) break;
      await page.keyboard.press('b');
      await settled(page);
      await page.keyboard.press('Enter');
      await expect(page.locator('.why-go')).toBeFocused();
      await page.keyboard.press(' ');
    }
    const slider = page.getByRole('slider');
    await expect(slider).toBeFocused();
    await page.keyboard.press('6');
    await page.keyboard.press('2');
    await expect(slider).toHaveValue('62');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    await expect(slider).toHaveValue('53');
    await page.keyboard.press('Enter');
    await expect(page.locator('.crm')).toHaveCount(0);
  });

  test(`texts at every limit neither overlap nor are clipped in ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    await openLong(page, language);
    const look = async (moment: string) => {
      for (const size of WIDTHS) {
        await page.setViewportSize(size);
        await expect.poll(() => layoutFaults(page), `${moment} at ${size.width}`).toEqual([]);
      }
    };
    await look('line');
    await page.locator('.slip').click();
    for (const menu of ['three replies', 'four replies']) {
      await expect(page.locator('.choices')).toBeVisible();
      await look(menu);
      await page.keyboard.press('a');
      await settled(page);
      await look(`${menu}, aftermath`);
      await page.locator('.slip').click();
      await expect(page.locator('.why-go')).toBeFocused();
      await look(`${menu}, why`);
      await page.locator('.why-go').click();
    }
    await expect(page.locator('.crm')).toBeVisible();
    await look('the manager');
  });

  test(`no moment of the meeting has a serious fault for axe in ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    await openLong(page, language);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('.slip').click();
    await page.keyboard.press('a');
    await settled(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.locator('.choices')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('a');
    await settled(page);
    await page.keyboard.press('Enter');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.locator('.crm')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
}

test('larger text overlaps nothing on a laptop', async ({ page }) => {
  await openLong(page, 'fr', { textSize: 'larger' });
  await expect.poll(() => layoutFaults(page)).toEqual([]);
  await page.locator('.slip').click();
  await expect.poll(() => layoutFaults(page)).toEqual([]);
  await page.keyboard.press('a');
  await settled(page);
  await expect.poll(() => layoutFaults(page)).toEqual([]);
});

/** Opens a game that moves, in a time that passes only when told. */
async function openInSlowMotion(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await open(page, 'en', {}, 'no-preference');
  await expect(page.locator('.choices')).toBeVisible();
  await page.clock.pauseAt(3_600_000);
}

test('a choice is told in order: reply, gauges, reaction, and only then the why', async ({ page }) => {
  await openInSlowMotion(page);
  const log = page.getByRole('log').locator('p');
  const reaction = page.locator('.speech-text').filter({ hasText: 'checking her diary' });
  await expect(log).toHaveCount(1);
  await page.keyboard.press('a');
  await expect(page.locator('.choice-chosen')).toBeVisible();
  await expect(log).toHaveCount(1);
  await page.clock.runFor(1000);
  await expect(log).toHaveCount(2);
  await expect(log.last()).toHaveText(/^Pace 60, up 10; course 40, down 10\. Week 1\./);
  await expect(reaction).toHaveCount(0);
  await page.clock.runFor(800);
  await expect(reaction).toBeVisible();
  await expect(log.last()).toHaveText(/checking her diary/);
  await expect(page.locator('.slip')).toHaveCount(0);
  await page.clock.runFor(1000);
  await settled(page);
  await expect(page.getByText('The date has moved')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.locator('.why')).toContainText('The date has moved');
  await expect(log).toHaveCount(4);
});

test('a card that rises under the pointer stays up, its lowest edge pointed at', async ({ page }) => {
  await open(page, 'fr');
  const card = page.locator('.choices button').first();
  const box = await card.boundingBox();
  if (!box) throw new Error('no card to point at');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 0.5);
  const tops = await card.evaluate(async (element) => {
    const seen: number[] = [];
    for (let frame = 0; frame < 40; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (frame >= 10) seen.push(element.getBoundingClientRect().top);
    }
    return seen;
  });
  expect(new Set(tops).size).toBe(1);
  expect(tops[0]).toBeLessThan(box.y);
});

test('any key jumps to the end of what moves', async ({ page }) => {
  await openInSlowMotion(page);
  await page.keyboard.press('a');
  await page.keyboard.press('x');
  await expect(page.locator('.speech-text')).toContainText('checking her diary');
  await page.keyboard.press('Enter');
  await settled(page);
});

test('a tap beside the controls jumps as a key does', async ({ page }) => {
  await openInSlowMotion(page);
  await page.locator('.choice').first().click();
  await page.locator('.stage').click({ position: { x: 80, y: 80 } });
  await expect(page.locator('.speech-text')).toContainText('checking her diary');
});

test('the ball is caught once a game, and the menu stands again', async ({ page }) => {
  await open(page, 'fr');
  await page.keyboard.press('c');
  await settled(page);
  await page.getByRole('button', { name: 'Rattraper la balle' }).click();
  await expect(page.locator('.choices')).toBeVisible();
  await expect(page.locator('.speech')).toBeFocused();
  await page.keyboard.press('b');
  await settled(page);
  await expect(page.locator('.take-back')).toHaveCount(0);
});

test('a reload in the middle comes back to the line that was reached', async ({ page }) => {
  await open(page, 'fr');
  await page.keyboard.press('a');
  await settled(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('.choices')).toBeVisible();
  const line = await page.locator('.speech-text').textContent();
  await page.reload();
  await expect(page.locator('.speech-text')).toHaveText(line ?? '');
  await expect(page.locator('.choices')).toBeVisible();
});

test('a reply given in the very moment its card appears is kept', async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('answered')) return;
    const seen = new MutationObserver(() => {
      const card = document.querySelector<HTMLButtonElement>('.choices button:enabled');
      if (!card) return;
      seen.disconnect();
      sessionStorage.setItem('answered', 'yes');
      card.click();
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await open(page, 'fr');
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('answered'))).toBe('yes');
  const games = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/game/')));
  await expect.poll(games).toHaveLength(1);
});

test('training shows how much a reply moves but not which way, and keeps the why for the debrief', async ({
  page,
}) => {
  await open(page, 'fr', { mode: 'training' });
  await expect(page.locator('.effect-number')).toHaveCount(0);
  await expect(page.locator('.effect circle').first()).toBeVisible();
  await page.keyboard.press('a');
  await settled(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.choices')).toBeVisible();
});

test('an exam shows no effect, no real progress, and takes nothing back', async ({ page }) => {
  await open(page, 'fr', { mode: 'exam' });
  await expect(page.locator('.effects')).toHaveCount(0);
  await page.keyboard.press('a');
  await settled(page);
  await expect(page.locator('.take-back')).toHaveCount(0);
  await expect(page.locator('.reading-progress .reading-number')).toHaveText('—');
  await expect(page.getByRole('log')).not.toContainText('avancée réelle');
});

test('a locked reply keeps its place and its letter, says no reason, and cannot be chosen', async ({
  page,
}) => {
  await openLong(page, 'fr');
  await page.locator('.slip').click();
  await page.keyboard.press('a');
  await settled(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const locked = page.locator('.choice').nth(1);
  await expect(locked).toHaveAttribute('aria-disabled', 'true');
  await expect(locked).toContainText('B');
  await page.keyboard.press('b');
  await locked.click({ force: true });
  await expect(page.locator('.choices')).toBeVisible();
});

test('the language changes in the middle of the aftermath without losing the place', async ({ page }) => {
  await open(page, 'fr');
  await page.keyboard.press('a');
  await settled(page);
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').getByRole('button', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.speech-text')).toContainText('checking her diary');
  await expect(page.locator('.slip')).toContainText('Why?');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the canvas takes the place of the page’s own drawing, where that stood', async ({ page }) => {
  await page.goto('./?lng=fr&renderer=canvas#/play/call-me-back');
  await expect(page.locator('.choices')).toBeVisible();
  await expect(page.locator('.meeting')).toHaveAttribute('data-painted', 'true', { timeout: 40_000 });
  await expect(page.locator('.bridge-canvas canvas')).toHaveCount(1);
  await expect(page.locator('.deck-dial svg')).toHaveCount(0);
  await page.keyboard.press('a');
  await expect(page.locator('.choice-chosen')).toBeVisible();
});
