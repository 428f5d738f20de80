import type { RoomPhase } from '../../src/live/index.ts';
import { accessibilityFaults } from './axe.ts';
import { openRoom as openRoomWithPhones } from './facilitator.ts';
import { expect, test } from './fixtures.ts';
import { legibilityFaults } from './legibility.ts';
import {
  countHands,
  everyPhase,
  everyView,
  expectPhase,
  longestTexts,
  openRoom,
  press,
  type Step,
} from './room.ts';

const TO_RESULT: readonly Step[] = [
  ['PageDown', 'frame'],
  ['ArrowRight', 'open'],
];

test('a room votes by show of hands and sees its choice played, by keyboard alone', async ({ page }) => {
  await openRoom(page, 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rappelez-moi dans trois mois');
  for (const [key, phase] of TO_RESULT) {
    await press(page, key);
    await expectPhase(page, phase);
  }
  await countHands(page, 4, 15, 3);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('22 mains');
  await press(page, 'PageDown');
  await expectPhase(page, 'revealed');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('La salle joue B');
  await expect(page.getByRole('main').getByText('15 voix sur 22')).toBeVisible();
  await press(page, 'PageDown');
  await expectPhase(page, 'played');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Les pas s’arrêtent.');
  const instruments = page.getByRole('complementary');
  await expect(instruments).toContainText('Allure40−10');
  await expect(instruments).toContainText('Cap65+15');
});

test('a tie waits for the facilitator, who decides or has the room vote again', async ({ page }) => {
  await openRoom(page, 'en');
  await press(page, 'PageDown');
  await press(page, 'PageDown');
  await countHands(page, 8, 8, 1);
  await press(page, 'PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A tie');
  await press(page, 'PageDown');
  await expectPhase(page, 'revealed');
  await press(page, '2');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('We play B');
  await press(page, 'v');
  await expectPhase(page, 'open');
  await expect(page.getByRole('textbox', { name: 'Hands up for A' })).toHaveValue('');
});

test('the other branch is played at once, and every decision can be taken again', async ({ page }) => {
  test.slow();
  await openRoom(page, 'en');
  await everyPhase(page, async () => undefined);
  await everyView(page, async () => undefined);
  await press(page, 'PageUp');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What should have been said');
  await press(page, 'PageDown');
  await page.getByRole('button', { name: /^Decision 1: B/ }).click();
  await expectPhase(page, 'revealed');
  await expect(page.getByRole('main').getByText('12 of 15 votes')).toBeVisible();
  await press(page, 'PageDown');
  await expectPhase(page, 'played');
  await press(page, '1');
  await expect(page.getByRole('complementary')).toContainText('Pace60+10');
  await page.getByRole('button', { name: /^Play B instead/ }).click();
  await expect(page.getByRole('complementary')).toContainText('Pace40−10');
  await press(page, 'PageUp');
  await expectPhase(page, 'revealed');
});

test('a reload loses nothing, in any phase', async ({ page }) => {
  test.slow();
  await openRoom(page, 'fr');
  await everyPhase(page, async (phase) => {
    if (phase === 'open') await countHands(page, 1, 9);
    const before = await page.locator('main').textContent();
    await page.reload();
    await expectPhase(page, phase);
    await expect.poll(() => page.locator('main').textContent()).toBe(before);
    if (phase === 'open')
      await expect(page.getByRole('textbox', { name: 'Mains levées pour B' })).toHaveValue('9');
  });
  await expectPhase(page, 'review');
});

test('a second window on the same room follows the first', async ({ page, context }) => {
  await openRoom(page, 'fr');
  const second = await context.newPage();
  await second.goto('./?lng=en#/projector/call-me-back');
  await expectPhase(second, 'lobby');
  await press(page, 'PageDown');
  await expectPhase(second, 'frame');
  await expect(second.getByRole('heading', { level: 1 })).toContainText('Look, it’s interesting');
});

test('a bouncing button counts once', async ({ page }) => {
  await openRoom(page, 'fr');
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expectPhase(page, 'frame');
  await page.clock.fastForward(400);
  await page.keyboard.press('PageDown');
  await expectPhase(page, 'open');
});

test('F5 of a clicker reloads nothing, and a full stop makes the screen black until the next page', async ({
  page,
}) => {
  await openRoom(page, 'fr');
  await page.evaluate(() => document.body.setAttribute('data-same', 'page'));
  await press(page, 'F5');
  await press(page, 'PageDown');
  await expectPhase(page, 'frame');
  await expect(page.locator('body')).toHaveAttribute('data-same', 'page');
  const line = page.getByRole('main').getByText('Écoutez, c’est intéressant');
  await press(page, '.');
  await expect(page.getByRole('status').first()).toContainText('Écran noir');
  expect(await page.evaluate(() => document.elementFromPoint(400, 300)?.className)).toBe('blackout');
  await press(page, 'PageDown');
  await expectPhase(page, 'frame');
  await expect(line).toBeVisible();
});

test('the language changes in mid-vote and nothing else does', async ({ page }) => {
  await openRoom(page, 'fr');
  await press(page, 'PageDown');
  await press(page, 'PageDown');
  await countHands(page, 7, 2);
  await press(page, 'l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectPhase(page, 'open');
  await expect(page.getByRole('textbox', { name: 'Hands up for A' })).toHaveValue('7');
});

test('why and the question to the room come on demand and leave with the next line', async ({ page }) => {
  await openRoom(page, 'en');
  for (const key of ['PageDown', 'PageDown', 'PageDown', '2', 'PageDown']) await press(page, key);
  await expectPhase(page, 'played');
  await press(page, 'w');
  await expect(page.getByRole('region', { name: 'Why?' })).toContainText('The timing stays with Claire');
  await press(page, 'q');
  const question = page.getByRole('region', { name: 'Over to you' });
  await expect(question).toContainText('At this point, what do we know about what Claire has to decide?');
  // How to hold the vote is for the facilitator's eyes.
  await expect(question).not.toContainText('Take the vote before any debate');
  await press(page, 'Escape');
  await expect(page.getByRole('region')).toHaveCount(0);
  await press(page, '?');
  await expect(page.getByRole('dialog', { name: 'Keys and clicker' })).toBeVisible();
});

test('the controls leave when nothing moves, and come back with the keyboard', async ({ page }) => {
  await openRoom(page, 'en');
  const controls = page.getByRole('navigation', { name: 'Facilitator’s controls' });
  await page.clock.fastForward(5000);
  await expect(controls).toHaveCSS('opacity', '0');
  await page.keyboard.press('Tab');
  await expect(controls).toHaveCSS('opacity', '1');
  await page.getByRole('button', { name: 'Begin' }).press('Enter');
  await expectPhase(page, 'frame');
});

test('a scenario that does not exist is told, with a way home', async ({ page }) => {
  await page.goto('./?lng=en#/projector/nobody-wrote-this');
  await expect(page.getByRole('heading', { name: 'There is no such scenario' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page).toHaveURL(/#\/$/);
});

for (const language of ['fr', 'en'])
  test(`every phase in ${language} is read from the last row and has no serious fault for axe @sizes`, async ({
    page,
  }, { project }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openRoom(page, language);
    const look = async (moment: string) => {
      const small = project.name === 'phone' ? [] : await legibilityFaults(page);
      const faults = [...small, ...(await accessibilityFaults(page))];
      expect([moment, faults]).toEqual([moment, []]);
    };
    await everyPhase(page, look);
    await everyView(page, look);
  });

test('the longest texts fit every phase: nothing is clipped, nothing overlaps @sizes', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.route('**/scenarios/call-me-back.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: longestTexts() }),
  );
  await openRoom(page, 'fr');
  const faults: string[] = [];
  const look = async (phase: string) => {
    const found = await page.evaluate(() => {
      const wide = innerWidth >= 900;
      const texts = [
        ...document.querySelectorAll('main h1, main p, main dt, main .card-text, main .card-votes'),
      ]
        .filter((element) => !element.closest('.hushed'))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1);
      const name = (element: Element) => element.className || element.tagName;
      return [
        ...texts
          .filter(({ box }) => box.left < -1 || box.right > innerWidth + 1 || box.top < -1)
          .map(({ element }) => `${name(element)} leaves the screen`),
        ...texts
          .filter(({ element }) => element.scrollWidth > element.clientWidth + 1)
          .map(({ element }) => `${name(element)} is wider than its box`),
        ...texts.flatMap(({ element, box }, index) =>
          texts
            .slice(index + 1)
            .filter(({ element: other, box: its }) => {
              if (element.contains(other) || other.contains(element)) return false;
              const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
              const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
              return across > 4 && down > 4;
            })
            .map(({ element: other }) => `${name(element)} lies on ${name(other)}`),
        ),
        ...(wide && document.documentElement.scrollHeight > innerHeight ? ['the page scrolls'] : []),
        ...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []),
      ];
    });
    faults.push(...found.map((fault) => `${phase}: ${fault}`));
  };
  await everyPhase(page, look);
  await everyView(page, look);
  expect(faults).toEqual([]);
});

test('with phones, too, the longest texts fit, and the way in stands above the controls', async ({
  page,
  baseURL,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const room = await openRoomWithPhones(baseURL, longestTexts());
  await page.goto(`./?lng=fr#/projector/call-me-back/${room.code}`);
  const overflow = async (phase: RoomPhase) => {
    await expectPhase(page, phase);
    return page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  };
  expect(await overflow('lobby')).toBe(0);
  await room.act({ type: 'next' });
  expect(await overflow('frame')).toBe(0);
  await room.act({ type: 'open' });
  expect(await overflow('open')).toBe(0);
  await room.act({ type: 'close' }, { type: 'reveal' });
  expect(await overflow('revealed')).toBe(0);
  await room.act({ type: 'tie', choice: 'bargain-date' }, { type: 'play' });
  expect(await overflow('played')).toBe(0);
  const bottomOf = (selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);
  const { y: strip = 0 } = (await page.locator('.control-strip').boundingBox()) ?? {};
  expect(await bottomOf('.room-foot')).toBeLessThanOrEqual(strip);
  room.leave();
});
