import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { choicesBy } from './callMeBack.ts';
import { expect, test } from './fixtures.ts';
import { gameOf, keepGame, keepGames, keptGames, reopen, sidewaysRoom } from './keptGames.ts';

const RESULT = {
  score: 9.2,
  grade: 'E',
  ending: 'the-drawer',
  kind: 'purchasing',
  northing: 1,
  distance: 1,
  horizon: 9,
};

/** Four finished games, one of them a replay; `kept` is the third. */
async function keepSeveral(page: Page) {
  const days = [20, 22, 23, 24].map((day) => Date.UTC(2026, 10, day, 10));
  const games = [
    gameOf('ABA', 80, { id: 'first', startedAt: days[0], result: { ...RESULT, score: 0 } }),
    gameOf('BBBA', 90, {
      id: 'best',
      startedAt: days[1],
      result: { ...RESULT, score: 95.4, grade: 'A', ending: 'the-right-room', kind: 'signed' },
    }),
    gameOf('BABA', 62, { startedAt: days[2], result: RESULT }),
    gameOf('BBBB', 50, {
      id: 'replayed',
      startedAt: days[3],
      replayOf: 'kept/3',
      result: { ...RESULT, score: 43, grade: 'C' },
    }),
  ];
  await keepGames(page, games);
}

test('the other branch is read, then played from its decision, and kept apart as a replay', async ({
  page,
}) => {
  await keepGame(page, 'BABA', 62);
  await reopen(page, './?lng=fr#/review/kept');
  const row = page.locator('.choice-row').nth(1);
  await row.getByText('Ce que le client aurait dit').click();
  const [, other] = choicesBy('BC');
  await expect(row.getByText(other?.reaction?.fr ?? 'no reaction')).toBeVisible();
  await row.getByRole('button', { name: 'réponse C, choix 2' }).click();
  await expect(page).toHaveURL(/#\/play\/call-me-back\//);
  const [, , third] = choicesBy('BCB');
  await expect(page.getByRole('button', { name: third?.text.fr ?? '' })).toBeVisible();

  const kept = await keptGames(page);
  expect(kept.find(({ id }) => id === 'kept').entries).toHaveLength(5);
  expect(kept.find(({ replayOf }) => replayOf === 'kept/2').entries).toEqual([
    { type: 'choose', choice: choicesBy('B')[0]?.id },
    { type: 'choose', choice: other?.id },
  ]);
});

test('the best route shows only when it is asked for twice, then is told choice by choice by keyboard', async ({
  page,
}) => {
  await keepGame(page, 'BABA', 62);
  await reopen(page, './?lng=fr#/review/kept');
  await expect(page.locator('.voyage-chart')).toBeVisible();
  await expect(page.locator('.voyage-best')).toHaveCount(0);
  await page.locator('.best-route').getByRole('button', { name: 'Voir la meilleure route' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Refaire d’abord ses erreurs')).toBeFocused();
  await expect(page.locator('.voyage-best')).toHaveCount(0);

  await page.keyboard.press('Tab');
  await expect(
    page.locator('.best-route').getByRole('button', { name: 'Rejouer depuis le choix 4' }),
  ).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'La meilleure route, pas à pas' })).toBeFocused();
  await expect(page.locator('.voyage-best')).toHaveCount(1);
  await expect(page.locator('.voyage-best-name')).toContainText('semaines');
  const steps = page.locator('.best-steps > li');
  await expect(steps).toHaveCount(1);
  await page.getByRole('button', { name: 'Choix suivant' }).press('Enter');
  await expect(steps.nth(1)).toBeFocused();
  await expect(steps.nth(1)).toContainText(choicesBy('BC')[1]?.text.fr ?? 'no text');
  await page.getByRole('button', { name: 'Tout dérouler' }).press('Enter');
  await expect(steps.last()).toContainText('100 sur 100');
  await page.getByRole('button', { name: 'Cacher la meilleure route' }).press('Enter');
  await expect(page.locator('.voyage-best')).toHaveCount(0);
  await expect(page.locator('.best-route').getByRole('button')).toBeFocused();
});

test('why the right reply works is asked before it is shown, and the answer is told without a score', async ({
  page,
}) => {
  await keepGame(page, 'AABBA', 62);
  await reopen(page, './?lng=fr#/review/kept');
  const question = page.getByRole('region', { name: 'Pourquoi cette réponse-là tient le cap' });
  const why = choicesBy('B')[0]?.why?.fr ?? 'no why';
  const reasons = question.getByRole('listitem').getByRole('button');
  await expect(reasons).toHaveCount(3);
  await expect(page.getByText(why)).toBeHidden();
  const order = await reasons.allTextContents();
  await page.reload();
  await expect(reasons).toHaveText(order);

  const wrong = order.findIndex((text) => !why.startsWith(text));
  await reasons.nth(wrong).press('Enter');
  await expect(question.getByText('La raison est ailleurs.')).toBeVisible();
  await expect(question.getByText(why)).toBeVisible();
  await expect(page.getByText('66 sur 100')).toHaveCount(1);

  await page.reload();
  await expect(reasons).toHaveCount(3);
  await reasons.nth(order.findIndex((text) => why.startsWith(text))).press('Enter');
  await expect(question.getByText('C’est bien celle-là.')).toBeVisible();
});

test('a menu of two asks openly', async ({ page }) => {
  await keepGame(page, 'BABA', 62);
  await reopen(page, './?lng=en#/review/kept');
  const question = page.getByRole('region', { name: 'Why does that reply hold the course?' });
  await expect(question.getByRole('button')).toHaveText(['Show']);
  await question.getByRole('button').press('Enter');
  await expect(question.getByText(choicesBy('BABB')[3]?.why?.en ?? 'no why')).toBeVisible();
});

test('every game is kept: first, best and last, replays apart; one is removed and comes back', async ({
  page,
}) => {
  await keepSeveral(page);
  await reopen(page, './?lng=fr#/review/kept');
  const games = page.getByRole('region', { name: 'Vos parties' });
  await expect(games.locator('dd')).toHaveText(['0', '95', '9']);
  await expect(games.getByRole('listitem')).toHaveCount(4);
  await expect(games.getByRole('listitem').first()).toContainText('rejouée depuis le choix 3');

  await games.getByRole('button', { name: 'Effacer la partie du 22' }).press('Enter');
  const undo = games.getByRole('button', { name: 'Annuler' });
  await expect(undo).toBeFocused();
  await expect(games.locator('dd')).toHaveText(['0', '9', '9']);
  expect((await keptGames(page)).map(({ id }) => id)).not.toContain('best');
  await undo.press('Enter');
  await expect(games.locator('dd')).toHaveText(['0', '95', '9']);
  await expect(games.getByRole('status')).toContainText('est revenue');

  await games.getByRole('button', { name: 'Effacer la partie du 23' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('au 4e choix');
  await undo.press('Enter');
  await games.getByRole('link', { name: 'Revoir la partie du 22' }).click();
  await expect(page).toHaveURL(/#\/review\/best/);
});

test('the forecasts are compared over whole games, as dots and as a table', async ({ page }) => {
  await keepSeveral(page);
  await reopen(page, './?lng=fr#/review/kept');
  const forecasts = page.getByRole('region', { name: 'Vos prévisions' });
  // 80, 90 and 62 announced; 0, 100 and 11 on arrival.
  await expect(forecasts).toContainText(
    'Vous annoncez 40 points de plus que la réalité, en moyenne, sur 3 parties.',
  );
  await expect(forecasts.locator('.forecasts-dot')).toHaveCount(3);
  await forecasts.getByText('En tableau').click();
  await expect(forecasts.getByRole('row')).toHaveCount(4);
  await expect(forecasts.getByRole('row', { name: 'cette partie' })).toContainText('+51');

  await keepGame(page, 'BABA', 62, { id: 'first' });
  await page.evaluate(() => localStorage.removeItem('plein-nord/game/best'));
  await reopen(page, './?lng=fr#/review/kept');
  await expect(forecasts).toContainText('Après trois parties entières');
});

test('the course is copied as one line without a reply in it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keepGame(page, 'BABA', 62);
  await reopen(page, './?lng=fr#/review/kept');
  await page.getByRole('button', { name: 'Copier mon cap' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copié' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Plein Nord · Rappelez-moi dans trois mois · 9/100 (E) · ↑ ↘ ↗ ↓ · 4 semaines',
  );
});

test('without a clipboard the line stands in a field, selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await keepGame(page, 'BABA', 62);
  await reopen(page, './?lng=fr#/review/kept');
  await page.getByRole('button', { name: 'Copier mon cap' }).click();
  const field = page.getByRole('textbox', { name: 'À copier à la main' });
  await expect(field).toHaveValue(/^Plein Nord · /);
  expect(
    await field.evaluate((area) =>
      area instanceof HTMLTextAreaElement
        ? area.selectionEnd - area.selectionStart === area.value.length
        : false,
    ),
  ).toBe(true);
});

test('each chart tells the same as a table', async ({ page }) => {
  await keepGame(page, 'BABA', 62);
  await reopen(page, './?lng=fr#/review/kept');
  await page.locator('.curves').getByText('En tableau').press('Enter');
  const curves = page.getByRole('table', { name: 'le prévisionnel et l’avancée réelle' });
  await expect(curves.getByRole('row', { name: '4. A' })).toContainText('72');
  const costs = page.getByRole('table', { name: 'Du score possible au score atteint' });
  await expect(costs.getByRole('row')).toHaveCount(7);
  await expect(costs.getByRole('row', { name: 'Choix 4, réponse A' }).getByRole('cell')).toHaveText([
    '−72',
    '9',
  ]);
});

test('a compass stroke has its line, and every class its explanation', async ({ page }) => {
  await keepGame(page, 'AABBA', 62);
  await reopen(page, './?lng=fr#/review/kept');
  await expect(page.getByText('Coups de boussole aux choix 2 et 4')).toBeVisible();
  await page.getByText('Ce que disent les mentions').click();
  await expect(page.locator('.legend dt')).toHaveCount(7);
});

test('an exam that is not over tells no effect of its choices', async ({ page }) => {
  await keepGame(page, 'BA', undefined, { mode: 'exam' });
  await reopen(page, './?lng=fr#/review/kept');
  await expect(page.getByText(choicesBy('B')[0]?.text.fr ?? 'no text')).toBeVisible();
  await expect(page.locator('.choice-effects, .choice-why')).toHaveCount(0);
});

/** Everything of the page unfolded, asked for and answered. */
async function unfold(page: Page) {
  await page.locator('.best-route .button').first().click();
  await page.locator('.best-route .button').nth(1).click();
  await page.locator('.best-route .button').nth(1).click();
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
}

for (const language of ['fr', 'en'])
  test(`the unfolded debrief in ${language} has no serious fault @sizes`, async ({ page }) => {
    await keepSeveral(page);
    await reopen(page, `./?lng=${language}#/review/kept`);
    await expect(page.locator('.curves-picture')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await unfold(page);
    await page.locator('.ask button').first().click();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysRoom(page)).toBe(0);
  });

for (const width of [320, 390, 1280, 1920])
  test(`nothing of the debrief is clipped or overlaps at ${width} pixels`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 844 });
    await keepSeveral(page);
    for (const [language, textSize] of [
      ['fr', 'normal'],
      ['en', 'normal'],
      ['fr', 'larger'],
    ]) {
      await page.evaluate(
        (size) => localStorage.setItem('plein-nord/settings', JSON.stringify({ textSize: size })),
        textSize,
      );
      await reopen(page, `./?lng=${language}#/review/kept`);
      await expect(page.locator('.curves-picture')).toBeVisible();
      await unfold(page);
      expect(await debriefFaults(page), `${language} ${textSize}`).toEqual([]);
    }
  });

/** Clipped words, parts that lie on one another, targets too small for a thumb. */
function debriefFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const parts = [
      ...document.querySelectorAll(
        '.debrief-said, .debrief-score, .debrief-stamp, .debrief-curves, .choice-row, .debrief-costs, .voyage-sheet, .best-route, .attempts, .forecasts, .debrief-end > *',
      ),
    ].filter((part) => part.getBoundingClientRect().height > 0);
    parts.forEach((one, index) => {
      const a = one.getBoundingClientRect();
      if (a.left < -1 || a.right > innerWidth + 1) faults.push(`${one.className} leaves the window`);
      for (const other of parts.slice(index + 1)) {
        const b = other.getBoundingClientRect();
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1.5 && down > 1.5 && !one.contains(other))
          faults.push(`${one.className} overlaps ${other.className}`);
      }
    });
    for (const text of document.querySelectorAll<HTMLElement>(
      '.debrief :is(p, span, td, th, dt, dd, b, button, summary)',
    ))
      if (!text.closest('.hushed') && text.clientWidth > 0 && text.scrollWidth > text.clientWidth + 1.5)
        faults.push(`${text.className || text.tagName} “${text.textContent}” is clipped`);
    const least = innerWidth < 1000 ? 43.5 : 23.5;
    for (const target of document.querySelectorAll('.debrief :is(button, summary, a)')) {
      const { width, height } = target.getBoundingClientRect();
      if (height > 0 && (height < least || width < 23.5))
        faults.push(`“${target.textContent}” is ${Math.round(width)} x ${Math.round(height)}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
    return faults;
  });
}
