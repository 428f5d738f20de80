import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { listen } from '../../src/server/listen.ts';
import { siteServer } from '../../src/server/siteServer.ts';
import { findChromium } from '../browser/chromium.ts';
import { openFirstMenu } from '../browser/game.ts';
import { SIZES } from '../browser/sizes.ts';
import type { Part } from './table.ts';
import { framesSince, WATCH_FRAMES } from './watchFrames.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const GAMES = 3;
const TITLE = 'Frames of the stage over a whole game';
/** Replies of the best line of `call-me-back`, by their keys. */
const LINE = ['b', 'b', 'b', 'a'] as const;
/** Longer than any movement of the stage after a reply (visual page, 5), in ms. */
const MOVEMENT = 2700;

/** Plays a game by keyboard, leaving every movement its time. @returns milliseconds between frames */
async function wholeGame(page: Page): Promise<readonly number[]> {
  await openFirstMenu(page, 'call-me-back', 'fr', 'renderer=canvas');
  await page.locator('canvas').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(WATCH_FRAMES);
  for (const key of LINE) {
    await page.keyboard.press(key);
    await page.waitForTimeout(MOVEMENT);
    await readOn(page);
  }
  await page.getByRole('slider').waitFor();
  return framesSince(page);
}

/** Reads on past the reaction and its why, until there is something to choose or to answer. */
async function readOn(page: Page): Promise<void> {
  const open = page.getByRole('slider').or(page.locator('button:enabled:has(.choice-letter)')).first();
  for (let presses = 0; presses < 8 && !(await open.isVisible()); presses++) {
    await page.keyboard.press('Space');
    await page.waitForTimeout(300);
  }
}

function notRun(reason: string): Part {
  return { title: TITLE, notes: [`not run: ${reason}`], table: [] };
}

/**
 * Plays the built game in Canvas at 1280 x 720 and reports how long a frame lasts: the median and the 99th
 * percentile. What else runs on the machine shows in the second.
 */
export async function frames(): Promise<Part> {
  const executablePath = findChromium();
  if (!executablePath) return notRun('no Chromium');
  if (!existsSync(DIST)) return notRun('the game has not been built');
  const server = siteServer(DIST);
  const result = await listen(server, 0, '127.0.0.1');
  if (result.type === 'failed') return notRun(`cannot listen: ${result.code}`);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const times: number[] = [];
  try {
    for (let game = 0; game < GAMES; game += 1) {
      const page = await browser.newPage({
        viewport: SIZES.laptop,
        baseURL: `http://127.0.0.1:${result.port}/`,
        serviceWorkers: 'block',
      });
      times.push(...(await wholeGame(page)));
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return {
    title: TITLE,
    notes: [`${GAMES} games in Canvas, ${SIZES.laptop.width} x ${SIZES.laptop.height}`],
    table: [
      ['milliseconds a frame', 'median', '99 %', 'frames'],
      ['whole game', at(0.5).toFixed(1), at(0.99).toFixed(1), String(times.length)],
    ],
  };
}
