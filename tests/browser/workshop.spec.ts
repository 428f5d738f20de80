import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { encode } from 'uqr';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { overheard, viewsIn } from './overheard.ts';
import { type OwnServer, ownServer } from './ownServer.ts';
import { SIZES } from './sizes.ts';

test.use({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });

let server: OwnServer;
test.beforeAll(async () => {
  server = await ownServer();
});
test.afterAll(() => server.close());

/** A count of votes or of the sure ones, in a page's text. */
const COUNT = /\d[ \u00A0\u202F]?(?:voix|votes?\b|sûrs?\b|sure\b)/;

/** The phase that the windows of the room show. */
async function expectAt(windows: readonly Page[], phase: string): Promise<void> {
  for (const window of windows)
    await expect(window.locator('[data-phase]').first()).toHaveAttribute('data-phase', phase);
}

const reply = (phone: Page, letter: string) => phone.getByRole('button', { name: new RegExp(`^${letter} `) });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Votes, and waits for the server's word that it counts. */
async function vote(phone: Page, letter: string): Promise<void> {
  await reply(phone, letter).tap();
  await expect(reply(phone, letter)).toContainText(/compté|counted/i);
}

async function newPhone(browser: Browser, locale: string) {
  const context = await browser.newContext({
    locale,
    viewport: SIZES.phone,
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  return { page, heard: overheard(page) };
}

/** What each reply got, the first one first, as the room's screen shows it. */
const countsOn = (screen: Page) =>
  screen
    .locator('.card-votes .hushed')
    .evaluateAll((all) => all.map(({ textContent }) => Number.parseInt(textContent ?? '', 10)));

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

test('a whole workshop: five votes, one of them twice, a tie, a reload, a crash, the debrief, the files', async ({
  browser,
  page: desk,
  faults,
}) => {
  test.slow();
  // The facilitator opens the room from his console, and the room's screen on another machine.
  const heardAtDesk = overheard(desk);
  await desk.goto(`${server.url}?lng=fr#/`);
  await desk.getByRole('button', { name: 'Projeter' }).click();
  await desk.getByRole('link', { name: /Console .*trois mois/ }).click();
  await expectAt([desk], 'lobby');
  await desk.getByRole('button', { name: 'Ouvrir aux téléphones' }).click();
  await expect(desk).toHaveURL(/call-me-back\/[A-Z0-9]{6}$/);
  const code = desk.url().slice(-6);
  await expect(desk.getByRole('button', { name: 'Verrouiller' })).toBeVisible();
  await desk.getByRole('button', { name: 'Séance' }).click();
  await desk.getByRole('button', { name: 'Montrer le lien' }).click();
  const takeOver = await desk.getByRole('textbox', { name: 'Reprise sur un autre appareil' }).inputValue();
  expect(await accessibilityFaults(desk)).toEqual([]);
  await desk.keyboard.press('Escape');

  const hall = await browser.newContext({
    viewport: SIZES.room,
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const lectern = await hall.newPage();
  await lectern.goto(takeOver);
  await expectAt([lectern], 'lobby');
  const opened = lectern.waitForEvent('popup');
  await lectern.getByRole('link', { name: 'Ouvrir l’écran' }).click();
  const screen = await opened;
  const heardOnScreen = overheard(screen);
  await lectern.close();
  const windows = [desk, screen];
  await expectAt(windows, 'lobby');
  const step = async (phase: string, window = desk) => {
    // Long enough after the last step not to be taken for its echo.
    await window.waitForTimeout(310);
    await window.keyboard.press('PageDown');
    await expectAt(windows, phase);
  };

  // Phones come by the QR code, or by the address and the code that are typed.
  const typed = (await screen.locator('.join-address').textContent()) ?? '';
  const shown = (await screen.locator('.join-code').textContent()) ?? '';
  expect(shown.replace(/[^A-Z0-9]/g, '').slice(-6)).toBe(code);
  const qr = `HTTP://${typed.toUpperCase()}/${code}`;
  const drawn = await screen
    .getByRole('img', { name: /^Code QR/ })
    .locator('path')
    .getAttribute('d');
  const { data } = encode(qr, { ecc: 'M', border: 3 });
  expect(drawn).toBe(
    data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join(''),
  );
  const [one, two, three] = await Promise.all([
    newPhone(browser, 'fr-FR'),
    newPhone(browser, 'fr-FR'),
    newPhone(browser, 'en-GB'),
  ]);
  const [ada, ben, eve] = [one.page, two.page, three.page];
  const phones = [ada, ben, eve];
  await ada.goto(qr);
  await ben.goto(`http://${typed}`);
  await ben.getByLabel('Le code affiché à l’écran').fill(shown.replace(/^.*\s/s, '').toLowerCase());
  await ben.keyboard.press('Enter');
  await eve.goto(qr);
  await expect(heading(ada)).toHaveText('Vous y êtes.');
  await expect(heading(ben)).toHaveText('Vous y êtes.');
  await expect(heading(eve)).toHaveText('You’re in.');
  await expect(screen.getByText('3 téléphones dans la salle')).toBeVisible();

  /** Before the reveal no window and no phone tells a count of votes. */
  const expectSecret = async () => {
    for (const page of [...windows, ...phones])
      await expect(page.locator('body')).not.toHaveText(COUNT, { useInnerText: true });
  };
  const expectVoted = async (voted: number) => {
    await expect(desk.getByRole('region', { name: 'Les répliques' })).toContainText(
      new RegExp(`^${voted} sur 3 `),
    );
    await expect(screen.locator('.room-presence')).toContainText(`${voted} sur 3`);
  };
  /** Closes and reveals; then what each reply got must stand on screen and console. */
  const reveal = async (...counts: readonly number[]) => {
    await step('closed', screen);
    await expectSecret();
    for (const phone of phones)
      await expect(phone.locator('.vote-foot')).toContainText(/Vote fermé|Vote closed/);
    await step('revealed', screen);
    await expect(desk.locator('body')).toHaveText(COUNT, { useInnerText: true });
    expect(await countsOn(screen)).toEqual(counts);
    for (const [index, count] of counts.entries())
      await expect(desk.locator('.reply-votes').nth(index)).toContainText(`${count} voix`);
  };

  // First decision: one phone changes its mind. A is played.
  await step('frame');
  await step('open');
  await expect(heading(eve)).toContainText('Look, it’s interesting');
  await vote(ada, 'B');
  await vote(ben, 'A');
  await vote(eve, 'B');
  await vote(ada, 'A');
  await expect(reply(ada, 'A')).toContainText('Changé, compté');
  await expectVoted(3);
  await expectSecret();
  expect(await accessibilityFaults(desk)).toEqual([]);
  expect(await accessibilityFaults(ada)).toEqual([]);
  await reveal(2, 1, 0);
  await step('played');

  // Second decision: B is played, then taken back for the other branch.
  await step('frame');
  await step('open');
  await vote(ada, 'B');
  await vote(ben, 'A');
  await vote(eve, 'B');
  await expectVoted(3);
  await reveal(1, 2);
  await step('played');
  await expect(screen.getByRole('complementary')).toContainText('Cap35');
  await step('frame');
  await desk.getByRole('button', { name: 'Autre branche' }).click();
  await expectAt(windows, 'revealed');
  expect(await countsOn(screen)).toEqual([1, 2]);
  await desk.getByRole('button', { name: 'Trancher A' }).click();
  await expect(heading(screen)).toContainText('On joue A');
  await expect(desk.getByRole('button', { name: 'Jouer A' })).toBeVisible();
  await step('played');
  await expect(heading(screen)).toBeVisible();

  // Third decision: phones and raised hands are added up; the console is reloaded in mid-vote.
  await step('frame');
  await step('open');
  await vote(ada, 'C');
  await vote(ben, 'A');
  await desk.getByRole('textbox', { name: 'Mains levées pour C' }).fill('2');
  await expect(screen.locator('.vote-ask')).toContainText('2 mains');
  await desk.reload();
  await expectAt(windows, 'open');
  await expect(desk.getByRole('textbox', { name: 'Mains levées pour C' })).toHaveValue('2');
  await vote(eve, 'B');
  await expectVoted(3);
  await desk.getByRole('button', { name: 'Fermer le vote' }).click();
  await expectAt(windows, 'closed');
  await step('revealed');
  expect(await countsOn(screen)).toEqual([1, 1, 3]);
  await step('played');

  // Fourth decision: sureness is asked; a tie, which the facilitator decides.
  await step('frame');
  await desk.getByRole('button', { name: 'Demander la certitude' }).click();
  await step('open');
  await vote(ada, 'A');
  await ada.getByRole('button', { name: 'Sûr', exact: true }).tap();
  await vote(eve, 'B');
  await expectVoted(2);
  await reveal(1, 1);
  await expect(heading(screen)).toContainText('Égalité');
  expect(await accessibilityFaults(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Trancher B' }).click();
  await expect(heading(screen)).toContainText('On joue B');
  await expect(desk.getByRole('button', { name: 'Jouer B' })).toBeVisible();
  await step('played');

  // Fifth decision: the server dies in mid-vote, and comes back with all that it had acknowledged.
  await step('frame');
  await step('open');
  await vote(ada, 'A');
  await vote(ben, 'A');
  await server.kill();
  await expect(screen.getByRole('alert')).toContainText('Serveur injoignable');
  await expect(desk.getByText('Serveur injoignable')).toBeVisible();
  await reply(eve, 'B').tap();
  await expect(reply(eve, 'B')).toContainText('Not counted yet');
  await server.restart();
  await expect(reply(eve, 'B')).toContainText('Counted');
  await expect(screen.getByRole('alert')).toHaveCount(0);
  await expectVoted(3);
  await expect(reply(ada, 'A')).toHaveAttribute('aria-pressed', 'true');
  // Connections that a dead server refuses are errors of the console.
  faults.length = 0;
  await expectSecret();
  await reveal(2, 1);
  await step('played');

  // The end of the story, and the debrief view by view.
  await step('crm');
  await desk.getByRole('textbox', { name: 'Le chiffre de la salle' }).fill('45');
  await step('runOut');
  await step('ending');
  await step('review');
  await expect(screen.getByRole('main')).toContainText('2 voix pour A, 1 pour B');
  const views = desk.getByRole('group', { name: 'À l’écran' });
  for (const view of ['L’escalier', 'Arrêt sur image', 'La réponse', 'Les décisions']) {
    await step('review');
    await expect(views.getByRole('button', { name: view, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
  const rows = screen.locator('.review-row');
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(0)).toContainText('2 voix sur 3');
  await expect(rows.nth(1)).toContainText('B');
  await expect(rows.nth(2)).toContainText('3 voix sur 5');
  await expect(rows.nth(4)).toContainText('2 voix sur 3');

  // What is taken away says the same.
  await desk.getByRole('button', { name: 'Séance' }).click();
  const save = async (name: string) => {
    const saved = desk.waitForEvent('download');
    await desk.getByRole('link', { name }).click();
    return saved;
  };
  const table = Papa.parse<string[]>(await textOf(await save('Votes (CSV)')), {
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(table.errors).toEqual([]);
  const [header = [], ...cells] = table.data;
  const columns = ['N°', 'Étape', 'Lettre', 'Votes', 'Mains levées', 'Sûr', 'Jouée', 'Sur le chemin final'];
  const places = columns.map((name) => header.findIndex((cell) => cell.replace('\uFEFF', '') === name));
  expect(cells.map((row) => places.map((place) => row[place]).join(' '))).toEqual([
    '1 opening A 2 0 0 oui oui',
    '1 opening B 1 0 0 non non',
    '1 opening C 0 0 0 non non',
    '2 six-weeks A 1 0 0 non non',
    '2 six-weeks B 2 0 0 oui non',
    '3 six-weeks A 1 0 0 oui oui',
    '3 six-weeks B 2 0 0 non non',
    '4 two-budgets A 1 0 0 non non',
    '4 two-budgets B 1 0 0 non non',
    '4 two-budgets C 1 2 0 oui oui',
    '5 the-merger A 1 0 1 non non',
    '5 the-merger B 1 0 0 oui oui',
    '6 and-when A 2 0 0 oui oui',
    '6 and-when B 1 0 0 non non',
  ]);
  const opening = desk.context().waitForEvent('page');
  await desk.getByRole('link', { name: 'Compte rendu' }).click();
  const report = await opening;
  await expect(report.getByRole('heading', { level: 2 })).toHaveCount(7);
  await expect(report.locator('body')).toContainText('Réponses retenues : A A C B A.');
  await expect(report.locator('body')).toContainText('Chiffre inscrit au CRM : 45');
  await report.close();
  const replay = await save('Partie à revoir');
  const reader = await desk.context().newPage();
  await reader.goto(`${server.url}?lng=fr#/`);
  await reader.locator('input[type=file]').setInputFiles({
    name: replay.suggestedFilename(),
    mimeType: 'application/json',
    buffer: Buffer.from(await textOf(replay)),
  });
  await expect(reader).toHaveURL(/#\/review\/room-/);
  await expect(reader.locator('.review-rows > ol > li')).toHaveCount(5);
  await reader.goto(`${server.url}?lng=fr#/`);
  await expect(reader.getByRole('region', { name: 'prochain port' })).toBeVisible();
  await reader.close();

  // Forgotten: nothing is left of the room, on any screen and on the disk.
  const rooms = join(server.data, 'rooms');
  expect(readdirSync(rooms)).toEqual([code]);
  await desk.getByRole('button', { name: 'Oublier cette salle' }).click();
  await expect(desk.getByRole('button', { name: 'Garder' })).toBeFocused();
  await desk.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(desk).toHaveURL(/#\/console\/call-me-back$/);
  await expect(heading(screen)).toHaveText('La salle est effacée');
  await expect(heading(ada)).toHaveText('La séance est terminée');
  await expect(heading(eve)).toHaveText('The session is over');
  expect(readdirSync(rooms)).toEqual([]);
  const late = await desk.request.get(`${server.url}rooms/${code}/votes.csv`);
  expect(late.ok()).toBe(false);

  // Over the sockets no count travelled before its reveal, and none at all to a phone.
  const early = [...viewsIn(heardAtDesk), ...viewsIn(heardOnScreen)].filter(({ phase }) =>
    ['frame', 'open', 'closed'].includes(String(phase)),
  );
  expect(early.length).toBeGreaterThan(20);
  expect(early.filter(({ votes, sureness }) => JSON.stringify([votes, sureness]) !== '[{},{}]')).toEqual([]);
  const told = [one, two, three].map(({ heard }) => heard.join());
  for (const heard of told) expect(heard).not.toMatch(/"(?:votes|voted|sureness|hands|effects|why)"/);
});
