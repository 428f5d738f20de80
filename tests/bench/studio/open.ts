import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { listen } from '../../../src/server/listen.ts';
import { siteServer } from '../../../src/server/siteServer.ts';
import { findChromium } from '../../browser/chromium.ts';
import { keepDraft } from '../../browser/drafts.ts';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));
const VIEWPORT = { width: 1440, height: 900 };
/** Milliseconds for a page to read a large draft for the first time, on a busy machine. */
const LONG = 120_000;

/** Milliseconds between two looks whether a page rests, and how many of them at most. */
const LOOK = 250;
const MOST_LOOKS = 60;

/** A page being measured. */
export interface Measured {
  readonly page: Page;
  /** Processor time of the page's main thread so far, in ms: what else runs on the machine does not lengthen it. */
  readonly work: () => Promise<number>;
  /** Waits until the main thread has had nothing to do for a while. */
  readonly rest: () => Promise<void>;
}

/** Browser and servers of one run of the bench. */
export interface Stand {
  /** Opens a draft in a view of the studio. */
  readonly studio: (text: string, view: string) => Promise<Measured>;
  /** Opens the page of a folder with a text in `window.draft`. */
  readonly other: (folder: string, text: string, view: string) => Promise<Measured>;
  readonly close: () => Promise<void>;
}

async function measured(page: Page): Promise<Measured> {
  page.setDefaultTimeout(LONG);
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const rest = async () => {
    let before = await work();
    for (let quiet = 0, looks = 0; quiet < 3 && looks < MOST_LOOKS; looks++) {
      await page.waitForTimeout(LOOK);
      const now = await work();
      quiet = now - before < LOOK / 10 ? quiet + 1 : 0;
      before = now;
    }
  };
  return { page, work, rest };
}

async function served(folder: string) {
  const server = siteServer(folder);
  const result = await listen(server, 0, '127.0.0.1');
  if (result.type === 'failed') throw new Error(`cannot listen: ${result.code}`);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { baseURL: `http://127.0.0.1:${result.port}/`, close };
}

/** Starts a browser and the built site; a reason in words where that cannot be. */
export async function openStand(): Promise<Stand | string> {
  const executablePath = findChromium();
  if (!executablePath) return 'no Chromium';
  if (!existsSync(DIST)) return 'the game has not been built';
  const site = await served(DIST);
  const closing = [site.close];
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const newPage = (baseURL: string) =>
    browser.newPage({ viewport: VIEWPORT, baseURL, serviceWorkers: 'block', reducedMotion: 'reduce' });
  return {
    studio: async (text, view) => {
      const page = await newPage(site.baseURL);
      const stand = await measured(page);
      await page.goto('?lng=fr#/studio');
      await page.locator('main').first().waitFor();
      await stand.rest();
      await keepDraft(page, 'bench', text);
      await page.goto(`?lng=fr&again#/studio/bench/${view}`);
      await page.locator('.outline-row').first().waitFor();
      await stand.rest();
      return stand;
    },
    other: async (folder, text, view) => {
      const there = await served(folder);
      closing.push(there.close);
      const page = await newPage(there.baseURL);
      await page.addInitScript((draft) => Object.assign(window, { draft }), text);
      const stand = await measured(page);
      await page.goto(`?${view}`);
      await page.locator('[data-drawn]').first().waitFor({ state: 'attached' });
      await stand.rest();
      return stand;
    },
    close: async () => {
      await browser.close();
      for (const close of closing) close();
    },
  };
}
