import type { Page } from '@playwright/test';
import { type LogEntry, rulesHash } from '../../src/engine/index.ts';
import { choicesBy, SCENARIO } from './callMeBack.ts';

/** Keeps a game of `call-me-back` in the browser before the page opens: `own` is the figure for the CRM. */
export async function keepGame(page: Page, letters: string, own: number | undefined, part: object = {}) {
  await keepGames(page, [gameOf(letters, own, part)]);
}

/** A game of `call-me-back` as the logbook keeps it; `part` says what is told of it besides. */
export function gameOf(letters: string, own: number | undefined, part: object = {}) {
  const entries: LogEntry[] = choicesBy(letters).map(({ id }) => ({ type: 'choose', choice: id }));
  if (own !== undefined) entries.push({ type: 'forecast', percent: own });
  return {
    version: 1,
    id: 'kept',
    scenario: 'call-me-back',
    rules: rulesHash(SCENARIO),
    mode: 'discovery',
    entries,
    startedAt: 1,
    updatedAt: 2,
    ...part,
  };
}

/** A game as the browser keeps it; what stands in it besides its id is whatever a test is about. */
type KeptGame = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Keeps games in the browser before the page opens, each under its own id. */
export async function keepGames(page: Page, games: readonly KeptGame[]) {
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto('./blank');
  await page.evaluate((kept) => {
    for (const game of kept) localStorage.setItem(`plein-nord/game/${game.id}`, JSON.stringify(game));
  }, games);
}

/** The games that the browser keeps. */
export function keptGames(page: Page) {
  return page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('plein-nord/game/'))
      .map(([, text]) => JSON.parse(text)),
  );
}

/** Opens an address as if the browser had just been started. */
export async function reopen(page: Page, address: string) {
  await page.goto('about:blank');
  await page.goto(address);
}

/** How far the page can be scrolled sideways, in CSS pixels. */
export async function sidewaysRoom(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
