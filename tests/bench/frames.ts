import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { listen } from '../../src/server/listen.ts';
import { siteServer } from '../../src/server/siteServer.ts';
import { findChromium } from '../browser/chromium.ts';
import { openFirstMenu } from '../browser/game.ts';
import { SIZES } from '../browser/sizes.ts';
import type { Part } from './table.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const GAMES = 5;
/** Longer than any movement of the stage (visual page, 5). */
const MOVEMENT = 2700;
const TITLE = 'Frames of the stage while both instruments move';

/** Plays the first reply of a game and times the frames that follow. @returns milliseconds between frames */
async function movement(page: Page): Promise<readonly number[]> {
  const { first } = await openFirstMenu(page, 'call-me-back', 'fr', 'renderer=canvas');
  await page.locator('canvas').waitFor();
  await page.evaluate(() => document.fonts.ready);
  const frames = page.evaluate(
    (length) =>
      new Promise<readonly number[]>((resolve) => {
        const times: number[] = [];
        let last: number | undefined;
        let end = 0;
        const frame = (now: number) => {
          if (last === undefined) end = now + length;
          else times.push(now - last);
          last = now;
          if (now < end) requestAnimationFrame(frame);
          else resolve(times);
        };
        addEventListener('click', () => requestAnimationFrame(frame), { capture: true, once: true });
      }),
    MOVEMENT,
  );
  await first.click();
  return frames;
}

function notRun(reason: string): Part {
  return { title: TITLE, notes: [`not run: ${reason}`], table: [] };
}

/**
 * Plays the built game in Canvas at 1280 x 720 and reports how long a frame lasts during a movement: the median
 * and the 99th percentile. What else runs on the machine shows in the second.
 */
export async function benchFrames(): Promise<Part> {
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
      times.push(...(await movement(page)));
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
    notes: [`${GAMES} games in Canvas, ${SIZES.laptop.width} x ${SIZES.laptop.height}, ${MOVEMENT} ms each`],
    table: [
      ['milliseconds a frame', 'median', '99 %', 'frames'],
      ['first reply', at(0.5).toFixed(1), at(0.99).toFixed(1), String(times.length)],
    ],
  };
}
