import type { Browser, Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { openRoom } from './facilitator.ts';
import { expect, test } from './fixtures.ts';
import { LONG_SCENARIO } from './longScenario.ts';
import { overheard } from './overheard.ts';
import { SIZES } from './sizes.ts';

test.use({ viewport: SIZES.phone, hasTouch: true, isMobile: true });

/** A reply of the open question by its letter. */
const reply = (page: Page, letter: string) => page.getByRole('button', { name: new RegExp(`^${letter} `) });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A phone of its own, which comes by the QR code's address, or by another one. */
async function scan(browser: Browser, code: string, locale = 'fr-FR', address = `/J/${code}`): Promise<Page> {
  const phone = await (await browser.newContext({ locale })).newPage();
  await phone.goto(address);
  return phone;
}

test('a phone joins by the code, votes in one tap, changes, and knows what counts', async ({
  browser,
  page,
  baseURL,
}) => {
  const room = await openRoom(baseURL, 'call-me-back');
  const heard = overheard(page);

  await page.goto('/phone.html');
  const field = page.getByLabel('Le code affiché à l’écran');
  await field.fill('bonjour');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Un code a six de ces signes')).toBeVisible();
  await expect(field).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await field.fill(room.code === 'CCCCCC' ? 'CCCCCD' : 'CCC-CCC');
  await page.getByRole('button', { name: 'Entrer' }).click();
  await expect(page.getByText('Aucune salle n’a le code')).toBeVisible();
  await field.fill(`${room.code.slice(0, 3)} ${room.code.slice(3)}`.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Vous y êtes.');
  const english = await scan(browser, room.code, 'en-GB', `/#/j/${room.code}`);
  await expect(heading(english)).toHaveText('You’re in.');
  await expect(english).toHaveURL(new RegExp(`/phone\\.html#/j/${room.code}$`));

  await room.act({ type: 'next' }, { type: 'open' });
  await expect(heading(page)).toContainText('« Écoutez, c’est intéressant');
  await expect(heading(page)).toBeFocused();
  await expect(heading(english)).toContainText('“Look, it’s interesting');
  await page.getByRole('button', { name: /English/ }).click();
  await expect(heading(page)).toContainText('“Look, it’s interesting');
  await page.getByRole('button', { name: /Français/ }).click();

  await reply(page, 'B').focus();
  await page.keyboard.press('Enter');
  await expect(reply(page, 'B')).toHaveAttribute('aria-pressed', 'true');
  await expect(reply(page, 'B')).toContainText('Compté');
  await expect(page.getByRole('status').filter({ hasText: 'Vote B compté' })).toBeAttached();
  await expect(reply(page, 'B')).toBeFocused();
  await expect.poll(room.voted).toBe(1);
  await reply(page, 'A').tap();
  await expect(reply(page, 'A')).toContainText('Changé, compté');
  await expect(reply(page, 'B')).toHaveAttribute('aria-pressed', 'false');
  expect(await accessibilityFaults(page)).toEqual([]);
  await reply(english, 'C').tap();
  await expect(reply(english, 'C')).toContainText('Counted');

  await page.reload();
  await expect(reply(page, 'A')).toHaveAttribute('aria-pressed', 'true');
  await expect(reply(page, 'A')).toContainText('Compté');
  expect(room.voted()).toBe(2);

  await room.act({ type: 'timer', until: Date.now() + 90_000 });
  await expect(page.getByRole('timer')).toContainText(/1:[0-3]\d/);
  await room.act({ type: 'pause', on: true });
  await expect(page.getByText('La salle est en pause.')).toBeVisible();
  await reply(page, 'C').tap();
  await expect(reply(page, 'C')).toContainText('Pas encore compté');
  await room.act({ type: 'pause', on: false });
  await expect(reply(page, 'C')).toContainText('Changé, compté');

  await room.act({ type: 'close' });
  await expect(page.getByText('Vote fermé.', { exact: true })).toBeVisible();
  await expect(reply(page, 'C')).toHaveAttribute('aria-disabled', 'true');
  expect(heard.join()).not.toMatch(/votes|voted|sureness|hands|effects|why/);
  const { votes } = await room.act({ type: 'reveal' });
  expect(Object.values(votes)).toEqual([2]);
  await expect(page.getByText('Le résultat est à l’écran.')).toBeVisible();

  await room.act({ type: 'confidence', on: true }, { type: 'recast' });
  await expect(page.getByText('Touchez votre réponse.')).toBeVisible();
  await reply(page, 'B').tap();
  await page.getByRole('button', { name: 'Plutôt' }).tap();
  await expect(page.getByRole('button', { name: 'Plutôt' })).toHaveAttribute('aria-pressed', 'true');
  await expect(reply(page, 'B')).toContainText('Compté');
  await room.act({ type: 'close' });
  const { sureness } = await room.act({ type: 'reveal' });
  expect(Object.values(sureness)).toEqual([[0, 1, 0]]);
  await room.act({ type: 'play' }, { type: 'lock', on: true });
  const late = await scan(browser, room.code);
  await expect(heading(late)).toHaveText('La salle est fermée');
  await room.act({ type: 'lock', on: false });
  await late.getByRole('button', { name: 'Réessayer' }).tap();
  await expect(heading(late)).toHaveText('Regardez l’écran.');

  await room.act({ type: 'end' });
  await expect(heading(page)).toHaveText('La séance est terminée');
  await expect(heading(english)).toHaveText('The session is over');
  room.leave();
});

test('a seat outlives a lost network and a second tab, and no vote is lost or doubled', async ({
  browser,
  baseURL,
  faults,
}) => {
  const room = await openRoom(baseURL, 'call-me-back');
  await room.act({ type: 'next' }, { type: 'open' });
  const phone = await scan(browser, room.code);
  const context = phone.context();

  await reply(phone, 'A').tap();
  await expect(reply(phone, 'A')).toContainText('Compté');
  await context.setOffline(true);
  await expect(phone.getByText('Hors ligne', { exact: true })).toBeVisible();
  await reply(phone, 'B').tap();
  await expect(reply(phone, 'B')).toContainText('Pas encore compté');
  await expect(phone.getByText('Votre vote est gardé ici')).toBeVisible();
  await context.setOffline(false);
  await expect(reply(phone, 'B')).toContainText('Changé, compté');

  await context.setOffline(true);
  await reply(phone, 'C').tap();
  await room.act({ type: 'close' });
  await context.setOffline(false);
  await expect(phone.getByText('Trop tard pour C')).toBeVisible();
  await expect(reply(phone, 'C')).toContainText('Non compté');
  await expect(reply(phone, 'B')).toHaveAttribute('aria-pressed', 'true');
  expect(await accessibilityFaults(phone)).toEqual([]);

  await room.act({ type: 'back' });
  const second = await context.newPage();
  await second.goto(phone.url());
  await expect(reply(second, 'B')).toHaveAttribute('aria-pressed', 'true');
  await expect(heading(phone)).toHaveText('Le vote se passe dans un autre onglet');
  await phone.getByRole('button', { name: 'Voter plutôt ici' }).tap();
  await expect(reply(phone, 'B')).toHaveAttribute('aria-pressed', 'true');
  await expect(heading(second)).toHaveText('Le vote se passe dans un autre onglet');
  await reply(phone, 'A').tap();
  await expect(reply(phone, 'A')).toContainText('Changé, compté');

  const system = await context.newCDPSession(phone);
  await system.send('Page.setWebLifecycleState', { state: 'frozen' });
  await room.act({ type: 'close' });
  const { votes } = await room.act({ type: 'reveal' });
  expect(Object.values(votes)).toEqual([1]);
  await system.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(phone.getByText('Le résultat est à l’écran.')).toBeVisible();
  // Going offline is an error of the console for a page that keeps trying.
  faults.length = 0;
  room.leave();
});

test('the longest texts fit a small phone, upright and lying, in both languages', async ({
  browser,
  baseURL,
}) => {
  const room = await openRoom(baseURL, JSON.stringify(LONG_SCENARIO));
  await room.act({ type: 'next' }, { type: 'next' }, { type: 'confidence', on: true }, { type: 'open' });
  const phone = await scan(browser, room.code);
  await reply(phone, 'B').tap();
  const look = async () => {
    for (const [width, height] of [
      [320, 640],
      [390, 844],
      [568, 320],
      [768, 1024],
    ] as const) {
      await phone.setViewportSize({ width, height });
      expect([width, await crampedParts(phone)]).toEqual([width, []]);
    }
  };
  await look();
  await phone.getByRole('button', { name: /English/ }).tap();
  await phone.evaluate(() => {
    document.documentElement.dataset.textSize = 'larger';
  });
  await look();
  await room.act({ type: 'close' }, { type: 'reveal' }, { type: 'play' }, { type: 'next' }, { type: 'open' });
  await expect(reply(phone, 'B')).toContainText('Closed for now');
  await reply(phone, 'B').tap({ force: true });
  await reply(phone, 'D').tap();
  await expect(reply(phone, 'D')).toContainText('Counted');
  await expect(reply(phone, 'B')).toHaveAttribute('aria-pressed', 'false');
  await look();
  room.leave();
});

/** What leaves its box, is clipped, lies on something else, or is too small a target. */
function crampedParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const name = (element: Element) => element.className || element.tagName;
    const parts = [...document.querySelectorAll<HTMLElement>('#app *')].filter(
      (element) => element instanceof HTMLElement && !element.closest('.hushed'),
    );
    const clipped = parts.filter(
      ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
    );
    const boxed = parts.filter((part) =>
      part.parentElement?.matches('header, li, li *, fieldset, .note, footer'),
    );
    const outside = boxed.filter((part) => {
      const [own, around] = [part, part.parentElement ?? part].map((each) => each.getBoundingClientRect());
      return (
        own &&
        around &&
        (own.bottom > around.bottom + 1 || own.right > Math.min(around.right + 9, innerWidth))
      );
    });
    const rows = [...document.querySelectorAll('main > :not(.hushed)')];
    const covering = rows.filter((row, index) => {
      const next = rows[index + 1]?.getBoundingClientRect();
      return next && row.getBoundingClientRect().bottom > next.top + 1;
    });
    const small = parts.filter((part) => {
      const { width, height } = part.getBoundingClientRect();
      return part.tagName === 'BUTTON' && (width < 44 || height < 44);
    });
    return [
      ...clipped.map((part) => `${name(part)} is clipped`),
      ...outside.map((part) => `${name(part)} leaves its box`),
      ...covering.map((part) => `${name(part)} covers what follows`),
      ...small.map((part) => `${name(part)} is too small`),
    ];
  });
}
