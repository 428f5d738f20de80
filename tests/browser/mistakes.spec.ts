import type { Page } from '@playwright/test';
import { choicesOf, type LogEntry } from '../../src/engine/index.ts';
import { shipped } from '../builders/shipped.ts';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { answer } from './game.ts';
import { keepGames } from './keptGames.ts';
import { layoutFaults } from './layoutFaults.ts';
import { finishedGame, playedOut } from './playedGames.ts';

test.use({ stage: false });

const CALL = shipped('call-me-back');
const HEAD = shipped('head-of-something');
const MONDAY = new Date(2026, 10, 23, 9).getTime();
const DAY = 86_400_000;

/** The words of the replies of a log. */
function repliesOf(entries: readonly LogEntry[], language = 'fr'): readonly string[] {
  const choices = Object.values(CALL.nodes).flatMap(choicesOf);
  return entries.flatMap((entry) => {
    const made = entry.type === 'choose' && choices.find(({ id }) => id === entry.choice);
    return made ? (made.text[language] ?? '') : [];
  });
}

/** From the last reply of a game to its review. */
async function sailHome(page: Page) {
  const slider = page.getByRole('slider');
  await expect(async () => {
    if (!(await slider.isVisible())) await page.keyboard.press('Enter');
    await expect(slider).toBeVisible({ timeout: 400 });
  }).toPass();
  await page.keyboard.press('Enter');
  const review = page
    .getByRole('link', { name: 'Voir la revue' })
    .or(page.getByRole('button', { name: 'Voir la revue' }));
  await expect(review).toBeVisible();
  await review.click();
  await expect(page).toHaveURL(/#\/review\//);
}

const struck = (page: Page) => page.locator('button.choice-struck');

test('a founding exchange played badly is won in a minute from where it was lost', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?lng=fr#/play/call-me-back');
  const badly = playedOut(CALL, 'worst', [{ type: 'choose', choice: 'bargain-date' }]);
  for (const reply of repliesOf(badly)) await answer(page, reply);
  await sailHome(page);

  await page.getByRole('link', { name: 'Reprendre ce choix' }).click();
  await expect(page).toHaveURL(/#\/mistakes\/[\w-]+\/1$/);
  await expect(struck(page)).toHaveCount(1);
  await expect(struck(page)).toContainText('Trois mois, c’est le meilleur moyen de perdre le fil.');
  await expect(page.getByText('Le 14… Bon, si vous y tenez.')).toBeVisible();

  await struck(page).click();
  await expect(page.getByText('Elle consulte son agenda sans s’arrêter de marcher.').first()).toBeVisible();
  await expect(page.getByText('La signature s’envole encore.', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Réessayer' })).toBeFocused();
  await page.keyboard.press('Enter');

  const rest = playedOut(CALL, 'best');
  const [right = '', ...others] = repliesOf(rest);
  await answer(page, right);
  await expect(page.getByText('Meilleur cap. La signature reste à portée.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Continuer d’ici' }).click();
  await expect(page).toHaveURL(/#\/play\/call-me-back\//);
  for (const reply of others) await answer(page, reply);
  await sailHome(page);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('il n’y avait pas de meilleure route');
  await expect(page.getByText('Rejouée depuis le 1er choix')).toBeVisible();
  const kept = await page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('plein-nord/game/'))
      .map(([, text]) => JSON.parse(text)),
  );
  const [first, second] = kept.sort((a, b) => a.startedAt - b.startedAt);
  expect(second.replayOf).toBe(`${first.id}/1`);
  expect(first.result.score).toBeLessThan(80);
  expect(second.result.score).toBeGreaterThanOrEqual(80);
});

test('a reload in the middle keeps what was refused and what was put right', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await keepGames(page, [finishedGame('kept', CALL, 'worst', MONDAY)]);
  await page.goto('./?lng=fr#/mistakes/kept');
  await expect(struck(page)).toHaveCount(1);
  await struck(page).click();
  await expect(page.getByRole('button', { name: 'Réessayer' })).toBeFocused();
  await page.reload();
  await expect(struck(page)).toHaveCount(1);
  const [right = ''] = repliesOf(playedOut(CALL, 'best'));
  await answer(page, right);
  await expect(page.getByRole('button', { name: 'Suivante' })).toBeFocused();
  await page.reload();
  await expect(page.getByText('1 / 2')).toBeVisible();
  await struck(page).click();
  await page.getByRole('button', { name: 'Montrer la réponse' }).click();
  await expect(page.getByText('La réponse qui tient le cap.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Terminer' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Une sur deux, au bon cap.');
  await expect(page.getByText('en s’y reprenant')).toBeVisible();
  await expect(page.getByText('réponse montrée')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Une sur deux, au bon cap.');
  await page.getByRole('button', { name: 'Refaire' }).click();
  await expect(page.getByText('0 / 2')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/review\/kept$/);
});

test('on a later day three decisions come back, and none once they are done', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.setFixedTime(MONDAY);
  await keepGames(page, [
    finishedGame('a', CALL, 'worst', MONDAY - 3),
    finishedGame('b', HEAD, 'worst', MONDAY - 2),
  ]);
  await page.goto('./?lng=fr#/course-book');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Rien aujourd’hui');

  await page.clock.setFixedTime(MONDAY + DAY);
  await page.goto('about:blank');
  await page.goto('./?lng=fr#/');
  await expect(page.getByRole('heading', { name: 'Trois décisions pour aujourd’hui' })).toBeVisible();
  await page.getByRole('link', { name: 'Carnet de caps' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Cinq décisions à reprendre, trois aujourd’hui.' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Reprendre les trois' }).click();
  for (const round of [1, 2, 3]) {
    await struck(page).click();
    await page.getByRole('button', { name: 'Montrer la réponse' }).click();
    await page.getByRole('button', { name: round < 3 ? 'Suivante' : 'Terminer' }).click();
  }
  await page.getByRole('link', { name: 'Revenir au carnet' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText(
    'Rien aujourd’hui : la suite mercredi.',
  );
  await page.goto('./?lng=fr#/course-book/today');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Rien à reprendre aujourd’hui.' })).toBeFocused();
});

test('confident errors come before dearer ones', async ({ page }) => {
  await page.clock.setFixedTime(MONDAY + DAY);
  const game = finishedGame('a', CALL, 'worst', MONDAY);
  await keepGames(page, [{ ...game, entries: [{ type: 'confidence', level: 'sure' }, ...game.entries] }]);
  await page.goto('./?lng=fr#/course-book');
  await expect(page.locator('.miss').first()).toContainText('donnée sans hésiter');
  await expect(page.locator('.miss.is-open')).toHaveCount(1);
  await expect(page.locator('.miss').nth(1)).toHaveClass(/is-open/);
});

test('a scenario that has changed or gone is said, and the decisions of other rules leave the book', async ({
  page,
}) => {
  await page.clock.setFixedTime(MONDAY + DAY);
  await keepGames(page, [
    finishedGame('a', CALL, 'worst', MONDAY),
    finishedGame('old', HEAD, 'worst', MONDAY, { rules: 'other' }),
    finishedGame('lost', HEAD, 'worst', MONDAY, { scenario: 'mine-somebody-elses' }),
  ]);
  await page.goto('./?lng=fr#/mistakes/old');
  await expect(
    page.getByRole('heading', { name: 'Le scénario a changé depuis cette partie.' }),
  ).toBeFocused();
  await expect(page.getByRole('link', { name: 'Jouer le scénario' })).toBeVisible();
  await page.goto('./?lng=fr#/mistakes/lost');
  await expect(
    page.getByRole('heading', { name: 'Le scénario de cette partie n’est plus là.' }),
  ).toBeVisible();
  await page.goto('./?lng=fr#/mistakes/nobody');
  await expect(page.getByRole('heading', { name: 'Cette partie est introuvable.' })).toBeVisible();

  await page.goto('./?lng=fr#/course-book');
  await expect(page.locator('.miss')).toHaveCount(2);
  await page.evaluate(() => {
    for (const [key, text] of Object.entries(localStorage))
      if (key.startsWith('plein-nord/card/') && String(text).includes('opening'))
        localStorage.setItem(key, String(text).replace(/"rules":"\w+"/, '"rules":"older"'));
  });
  await page.reload();
  await expect(page.getByText('Une décision a quitté le carnet')).toBeVisible();
  await expect(page.locator('.miss')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('.miss')).toHaveCount(1);
  await expect(page.getByText('Une décision a quitté le carnet')).toHaveCount(0);
});

for (const language of ['fr', 'en']) {
  test(`decisions made again and the course book in ${language} have no serious fault and fit @sizes`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.setFixedTime(MONDAY + DAY);
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const check = async () => {
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await sideways()).toBe(0);
    };
    await page.goto(`./?lng=${language}#/course-book`);
    await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
    await check();
    await keepGames(page, [
      finishedGame('a', CALL, 'worst', MONDAY),
      finishedGame('b', HEAD, 'worst', MONDAY),
    ]);
    await page.goto(`./?lng=${language}#/course-book`);
    await expect(page.locator('.miss').first()).toBeVisible();
    await check();
    await page.goto(`./?lng=${language}#/`);
    await expect(page.locator('.due')).toBeVisible();
    await check();
    // Beside the chart it pushes nothing off the screen; on a phone the way to sail stays above it.
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    if (width > 900) expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await expect(page.locator('.side-go')).toBeInViewport({ ratio: 1 });
    await page.goto(`./?lng=${language}#/mistakes/a`);
    await expect(struck(page)).toBeVisible();
    await check();
    expect(await layoutFaults(page)).toEqual([]);
    await struck(page).click();
    await expect(page.locator('.redo-verdict')).toBeVisible();
    await check();
    expect(await layoutFaults(page)).toEqual([]);
    await page.locator('.redo-verdict .button').nth(1).click();
    await expect(page.locator('.redo-verdict.is-fine')).toBeVisible();
    await check();
    expect(await layoutFaults(page)).toEqual([]);
    await page.locator('.redo-verdict .button-main').click();
    await struck(page).click();
    await page.locator('.redo-verdict .button-quiet').click();
    await expect(page.locator('.book-summary')).toBeVisible();
    await check();
  });
}

test('nothing of it needs sideways scrolling at 320 pixels with the largest texts', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.clock.setFixedTime(MONDAY + DAY);
  await keepGames(page, [finishedGame('a', CALL, 'worst', MONDAY)]);
  await page.evaluate(() =>
    localStorage.setItem('plein-nord/settings', JSON.stringify({ textSize: 'larger' })),
  );
  for (const [address, sign] of [
    ['#/course-book', '.miss'],
    ['#/mistakes/a', '.choice-struck'],
    ['#/', '.due'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./?lng=fr${address}`);
    await expect(page.locator(sign).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
