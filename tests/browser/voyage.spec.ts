import { accessibilityFaults } from './axe.ts';
import { choicesBy } from './callMeBack.ts';
import { expect, test } from './fixtures.ts';
import { answer, openFirstMenu } from './game.ts';
import { keepGame, keptGames, reopen, sidewaysRoom } from './keptGames.ts';

test.use({ stage: false });

test('a game is finished by keyboard, through the run-out and the ending, to its review', async ({
  page,
}) => {
  test.slow();
  await openFirstMenu(page, 'call-me-back', 'fr');
  await expect(page).toHaveTitle('Rappelez-moi dans trois mois');
  const slider = page.getByRole('slider');
  for (const { text, id } of choicesBy('BABA')) {
    await answer(page, text.fr ?? '');
    await expect
      .poll(() =>
        page.evaluate(
          (choice) => Object.values(localStorage).some((text) => String(text).includes(`"${choice}"`)),
          id,
        ),
      )
      .toBe(true);
  }
  await expect(async () => {
    if (!(await slider.isVisible())) await page.keyboard.press('Enter');
    await expect(slider).toBeVisible({ timeout: 400 });
  }).toPass();
  await page.keyboard.type('62');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'La course sur l’erre' })).toBeVisible();
  await page.keyboard.press('x');
  await expect(page.getByRole('heading', { name: 'Le tiroir du haut' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Classé aux Achats' })).toHaveCount(1);
  await expect(page.getByText('62 %', { exact: true })).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Passer' }).click();
  await expect(page.getByRole('heading', { name: 'Le tiroir du haut' })).toBeFocused();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/review\//);
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('au 4e choix');
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('au 4e choix');
});

test('a replay from the second decision begins there, survives a reload and says what it is', async ({
  page,
}) => {
  test.slow();
  await keepGame(page, 'BABA', 62);
  await reopen(page, './?lng=fr#/review/kept');
  await page.getByRole('button', { name: 'Rejouer depuis le choix 2', exact: true }).click();
  await expect(page).toHaveURL(/#\/play\/call-me-back\//);
  const [, , third] = choicesBy('BCB');
  const second = choicesBy('BC')[1];
  const card = page.getByRole('button', { name: second?.text.fr ?? '' });
  await expect(async () => {
    if (!(await card.isVisible())) await page.keyboard.press('Enter');
    await expect(card).toBeVisible({ timeout: 400 });
  }).toPass();
  await page.reload();
  await expect(card).toBeVisible();
  await card.click();
  const next = page.getByRole('button', { name: third?.text.fr ?? '' });
  await expect(async () => {
    if (!(await next.isVisible())) await page.keyboard.press('Enter');
    await expect(next).toBeVisible({ timeout: 400 });
  }).toPass();
  const kept = await keptGames(page);
  expect(kept.find((game) => game.id === 'kept')?.entries).toHaveLength(5);
  expect(kept.find((game) => game.replayOf === 'kept/2')?.entries).toHaveLength(2);
});

test('the review of a replay says from which decision it was replayed', async ({ page }) => {
  await keepGame(page, 'BCBA', 70, { replayOf: 'first/2' });
  await reopen(page, './?lng=en#/review/kept');
  await expect(page.getByText('Replayed from the 2nd choice')).toBeVisible();
});

for (const language of ['fr', 'en']) {
  for (const [letters, own] of [
    ['BABA', 62],
    ['BCBA', 70],
    ['AABBA', 95],
  ] as const) {
    test(`run-out, ending and review of ${letters} in ${language} have no serious fault and fit @sizes`, async ({
      page,
    }) => {
      await keepGame(page, letters, own);
      await reopen(page, `./?lng=${language}#/play/call-me-back/kept`);
      await expect(page.locator('.voyage-chart')).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('x');
      await expect(page.locator('.ending')).toBeVisible();
      await page.waitForTimeout(200);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await sidewaysRoom(page)).toBe(0);
      await reopen(page, `./?lng=${language}#/review/kept`);
      await expect(page.locator('.curves-picture')).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await sidewaysRoom(page)).toBe(0);
    });
  }
}

for (const letters of ['BCBA', 'ABA', 'AACBA']) {
  test(`the words on the chart and on the curves of ${letters} stay on their sheets @sizes`, async ({
    page,
  }) => {
    await keepGame(page, letters, 62);
    for (const address of ['#/play/call-me-back/kept', '#/review/kept']) {
      await reopen(page, `./?lng=fr${address}`);
      await expect(page.locator('.voyage-chart')).toBeVisible();
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll('.voyage-chart text, .curves-picture text')]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            const sheet = text.closest('svg')?.getBoundingClientRect();
            return (
              sheet &&
              (box.left < sheet.left - 1 ||
                box.right > sheet.right + 1 ||
                box.top < sheet.top - 1 ||
                box.bottom > sheet.bottom + 1)
            );
          })
          .map((text) => text.textContent),
      );
      expect(outside).toEqual([]);
    }
  });
}

test('nothing needs sideways scrolling at 320 pixels, nor with larger texts', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await keepGame(page, 'AABBA', 95);
  for (const size of ['normal', 'larger']) {
    await page.evaluate(
      (textSize) => localStorage.setItem('plein-nord/settings', JSON.stringify({ textSize })),
      size,
    );
    await reopen(page, './?lng=fr#/play/call-me-back/kept');
    await expect(page.locator('.voyage-chart')).toBeVisible();
    expect(await sidewaysRoom(page)).toBe(0);
    await page.keyboard.press('x');
    await expect(page.locator('.ending')).toBeVisible();
    expect(await sidewaysRoom(page)).toBe(0);
    await reopen(page, './?lng=fr#/review/kept');
    await expect(page.locator('.curves-picture')).toBeVisible();
    expect(await sidewaysRoom(page)).toBe(0);
  }
});

test('with less motion the run-out is told at once', async ({ page }) => {
  await keepGame(page, 'BABA', 62);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await reopen(page, './?lng=fr#/play/call-me-back/kept');
  await expect(page.locator('.run-out')).toBeVisible();
  expect(await page.getByRole('button', { name: 'Passer' }).count()).toBe(0);
  await expect(page.getByRole('heading', { name: 'Le tiroir du haut' })).toBeFocused();
});

test('the run-out arrives by itself', async ({ page }) => {
  await keepGame(page, 'BABA', 62);
  await reopen(page, './?lng=fr#/play/call-me-back/kept');
  await expect(page.getByRole('heading', { name: 'Le tiroir du haut' })).toBeFocused();
});

test('on paper every why is unfolded and nothing asks to be pressed', async ({ page }) => {
  await keepGame(page, 'BABA', 62);
  await reopen(page, './?lng=fr#/review/kept');
  await expect(page.locator('.curves-picture')).toBeVisible();
  const folded = page.locator('details:not([open])');
  const before = await folded.count();
  expect(before).toBeGreaterThan(8);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(folded).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('main').getByRole('button').locator('visible=true')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(folded).toHaveCount(before);
});

test('a game in exam mode shows every effect in its review', async ({ page }) => {
  await keepGame(page, 'BABA', 62, { mode: 'exam' });
  await reopen(page, './?lng=fr#/review/kept');
  await expect(page.locator('.choice-effects')).toHaveCount(4);
  await expect(page.locator('.choice-effects svg')).toHaveCount(8);
});

test('what cannot be reviewed is said, with what is still known', async ({ page }) => {
  await page.goto('./?lng=fr#/review/nobody');
  await expect(page.getByRole('heading', { name: 'Cette partie est introuvable.' })).toBeFocused();

  const result = {
    score: 11.4,
    grade: 'E',
    ending: 'the-drawer',
    kind: 'purchasing',
    northing: 1,
    distance: 1,
    horizon: 9,
  };
  await keepGame(page, 'BABA', 62, { rules: 'other', result });
  await reopen(page, './?lng=fr#/review/kept');
  await expect(
    page.getByRole('heading', { name: 'Le scénario a changé depuis cette partie.' }),
  ).toBeFocused();
  await expect(page.getByText('Score du jour : 11 sur 100, note E.')).toBeVisible();
  await expect(page.getByText(choicesBy('B')[0]?.text.fr ?? '')).toBeVisible();

  await keepGame(page, 'BA', undefined);
  await reopen(page, './?lng=fr#/review/kept');
  await expect(page.getByRole('heading', { name: 'Cette partie n’est pas finie.' })).toBeFocused();
  await page.getByRole('link', { name: 'Continuer la partie' }).click();
  await expect(page).toHaveURL(/#\/play\/call-me-back\/kept/);

  await keepGame(page, 'BABA', 62, { scenario: 'somebody-elses', result });
  await reopen(page, './?lng=fr#/review/kept');
  await expect(
    page.getByRole('heading', { name: 'Le scénario de cette partie n’est plus là.' }),
  ).toBeFocused();
});
