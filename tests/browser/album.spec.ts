import type { Page } from '@playwright/test';
import { rulesHash } from '../../src/engine/index.ts';
import { accessibilityFaults } from './axe.ts';
import { choicesBy, SCENARIO } from './callMeBack.ts';
import { expect, test } from './fixtures.ts';
import { layoutFaults } from './layoutFaults.ts';

const WIDTHS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

/** A game that came to an ending of *Call me back*, by the letters of its replies. */
interface Played {
  readonly letters: string;
  readonly ending: string;
  readonly kind: string;
  readonly score: number;
  readonly grade: string;
}

const DRAWER = { letters: 'AABA', ending: 'the-drawer', kind: 'purchasing', score: 11.4, grade: 'E' };
const SIGNED = { letters: 'BCBA', ending: 'the-right-room', kind: 'signed', score: 100, grade: 'A' };
const NOT_YET = { letters: 'ABBBA', ending: 'the-right-room', kind: 'signed', score: 39.1, grade: 'D' };

/** Keeps finished games in the browser before the page opens, the last one being the latest. */
async function keepGames(page: Page, games: readonly Played[]): Promise<void> {
  const records = games.map(({ letters, ...result }, index) => ({
    version: 1,
    id: `kept${index}`,
    scenario: 'call-me-back',
    rules: rulesHash(SCENARIO),
    mode: 'discovery',
    entries: [
      ...choicesBy(letters).map(({ id }) => ({ type: 'choose', choice: id })),
      { type: 'forecast', percent: 50 },
    ],
    startedAt: index + 1,
    updatedAt: index + 1,
    result: { ...result, northing: 0, distance: 0, horizon: 9 },
  }));
  await page.addInitScript((kept) => {
    for (const record of kept) localStorage.setItem(`plein-nord/game/${record.id}`, JSON.stringify(record));
  }, records);
}

function textOf(ending: string, language: 'fr' | 'en', part: 'text' | 'notYet' = 'text'): string {
  const node = SCENARIO.nodes[ending];
  return (node?.type === 'ending' && node[part]?.[language]) || 'no such ending';
}

const card = (page: Page, ending: string) => page.locator(`[data-card="call-me-back/${ending}"]`);

for (const language of ['fr', 'en'] as const) {
  test(`the album is read by keyboard alone in ${language}`, async ({ page }) => {
    await keepGames(page, [SIGNED, DRAWER]);
    await page.goto(`./?lng=${language}#/album`);
    const sheet = page.locator('.album-sheet');
    await expect(sheet).toContainText(textOf('the-drawer', language));
    await expect(sheet).toContainText('11 / 100');
    await expect(sheet.locator('svg')).toContainText(language === 'fr' ? 'Semaine 4' : 'Week 4');
    await expect(card(page, 'the-drawer')).toHaveAttribute('aria-current', 'true');
    // One stop for the whole album, after the way home and what can be done with the card.
    for (let tabs = 0; tabs < 8; tabs++) {
      await page.keyboard.press('Tab');
      if (await card(page, 'the-drawer').evaluate((button) => button === document.activeElement)) break;
    }
    await expect(card(page, 'the-drawer')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(card(page, 'the-right-room')).toBeFocused();
    await expect(sheet).toContainText(textOf('the-right-room', language));
    await page.keyboard.press('End');
    await expect(sheet).toContainText(language === 'fr' ? 'Les calmes' : 'The doldrums');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-card^="head-of-something/"]:focus')).toHaveCount(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await expect(card(page, 'the-right-room')).toBeFocused();
    await expect(page.locator('.postcard[tabindex="0"]')).toHaveCount(1);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test(`the album fits in ${language}, empty, begun, and in the largest text`, async ({ page }) => {
    test.setTimeout(180_000);
    const look = async (moment: string) => {
      for (const size of WIDTHS) {
        await page.setViewportSize(size);
        await expect(page.locator('.album-shelf').first()).toBeVisible();
        await expect.poll(() => layoutFaults(page), `${moment} at ${size.width}`).toEqual([]);
      }
      expect(await accessibilityFaults(page), moment).toEqual([]);
    };
    await page.goto(`./?lng=${language}#/album`);
    await look('empty');
    await keepGames(page, [NOT_YET, DRAWER]);
    await page.reload();
    await look('begun');
    await page.addInitScript(() =>
      localStorage.setItem('plein-nord/settings', JSON.stringify({ textSize: 'larger' })),
    );
    await page.reload();
    await look('larger');
  });
}

test('an empty album says what will stand in it, and each frame which way to look', async ({ page }) => {
  await page.goto('./?lng=en#/album');
  await expect(page.locator('.album-sheet')).toContainText('Each game you finish leaves a postcard here');
  await expect(page.getByText('0 endings found out of')).toBeAttached();
  await expect(page.locator('.postcard.is-found')).toHaveCount(0);
  await card(page, 'the-drawer').click();
  await expect(page.locator('.album-sheet')).toContainText('They compare, they rank, they file.');
  await page.getByRole('link', { name: 'Set sail' }).click();
  await expect(page).toHaveURL(/#\/play\/call-me-back$/);
});

test('a signature short of the line tells what is still ahead, and is not counted as signed', async ({
  page,
}) => {
  await keepGames(page, [NOT_YET]);
  await page.goto('./?lng=fr#/album');
  await expect(page.locator('.album-sheet')).toContainText(textOf('the-right-room', 'fr', 'notYet'));
  await expect(page.locator('.album-sheet')).toContainText('Reste à signer');
  await expect(page.locator('.album-tallies li').first()).toContainText(/0 sur \d+/);
  await expect(page.getByText(/^1 fin trouvée sur/)).toBeAttached();
});

test('the album fetches one scenario, when its card is read', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/scenarios\/.*\.json/.test(request.url())) fetched.push(request.url());
  });
  await keepGames(page, [DRAWER]);
  await page.goto('./?lng=fr#/album');
  await expect(page.locator('.album-sheet')).toContainText(textOf('the-drawer', 'fr'));
  expect(fetched).toEqual([expect.stringContaining('call-me-back')]);
});

test('a card plays its scenario anew', async ({ page }) => {
  await keepGames(page, [DRAWER]);
  await page.goto('./?lng=en&renderer=canvas#/album');
  await expect(page.locator('.album-sheet')).toContainText(textOf('the-drawer', 'en'));
  await page.getByRole('button', { name: 'Replay this one' }).click();
  await expect(page).toHaveURL(/#\/play\/call-me-back\/(?!kept)/);
  await expect(page.locator('.speech')).toBeVisible();
});

test('on a phone a card opens over the shelves and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await keepGames(page, [DRAWER]);
  await page.goto('./?lng=fr#/album');
  await card(page, 'the-drawer').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(textOf('the-drawer', 'fr'));
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(card(page, 'the-drawer')).toBeFocused();
});

test('the first time an ending is found, the last page of the game says where it stands', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const toEnding = async (id: string) => {
    await page.goto(`./?lng=fr&renderer=canvas&of=${id}-${Date.now()}#/play/call-me-back/${id}`);
    await page.keyboard.press('Enter');
    await expect(page.locator('.ending')).toBeVisible();
  };
  await keepGames(page, [SIGNED, DRAWER]);
  await toEnding('kept0');
  await page.getByRole('link', { name: 'Rangée dans l’album' }).click();
  await expect(page).toHaveURL(/#\/album$/);
  await keepGames(page, [SIGNED, NOT_YET]);
  await toEnding('kept0');
  await expect(page.getByRole('link', { name: 'Rangée dans l’album' })).toHaveCount(0);
});

test('the home screen leads to the album and back @sizes', async ({ page }) => {
  await page.goto('./?lng=fr#/');
  await page.getByRole('link', { name: 'L’album des fins' }).click();
  await expect(page.getByRole('heading', { name: 'L’album' })).toBeVisible();
  await expect(page).toHaveTitle('L’album · Plein Nord');
  await page.getByRole('link', { name: 'Accueil' }).click();
  await expect(page.getByRole('heading', { name: 'Plein Nord' })).toBeVisible();
});
