import type { Page } from '@playwright/test';
import type { Line } from '../../src/analysis/index.ts';
import { choicesOf, nodeOf, type Scenario } from '../../src/engine/index.ts';
import { layoutFaults } from './layoutFaults.ts';

/** What a player had before him at one moment of a game. */
export interface Sight {
  /** The words that could be read, those for screen readers alone left out. */
  readonly text: string;
  readonly faults: readonly string[];
}

type Moment = 'deciding' | 'why' | 'question' | 'ending' | 'other';

/**
 * Presses on until a moment has come. The keys are pressed in the page itself, so that a step costs a frame: whole
 * games by the hundred are to be played.
 */
async function goOnTo(page: Page, wanted: Moment, from: Moment): Promise<void> {
  const come = await page.evaluate(
    async (moments) => {
      const shows = (selector: string) => document.querySelector(selector) !== null;
      const now = (): Moment => {
        if (shows('.ending')) return 'ending';
        if (shows('.crm')) return 'question';
        if (shows('.why')) return 'why';
        return shows('.choices button:enabled') ? 'deciding' : 'other';
      };
      for (let frames = 0; frames < 1200; frames++) {
        const moment = now();
        if (moment === moments.wanted) return moment;
        if (moment !== 'other' && moment !== moments.from) return moment;
        dispatchEvent(new KeyboardEvent('keydown', { key: ' ', cancelable: true }));
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return now();
    },
    { wanted, from },
  );
  if (come !== wanted) throw new Error(`${come} came before ${wanted}`);
}

async function sightOf(page: Page, moment: string): Promise<Sight> {
  const faults = await layoutFaults(page);
  const text = await page.evaluate(() =>
    [...document.querySelectorAll('.speech, .choices, .choice-chosen, .why, .ending')]
      .map(({ textContent }) => textContent)
      .join('\n'),
  );
  return { text, faults: faults.map((fault) => `${moment}: ${fault}`) };
}

/**
 * Plays one game by the keys and the cards, from the chart to its ending, and stays there.
 * @param key how addresses call the scenario
 * @returns what was seen on the way
 */
export async function walk(
  page: Page,
  scenario: Scenario,
  { choices }: Line,
  key = scenario.id,
): Promise<readonly Sight[]> {
  await page.evaluate((name) => {
    location.hash = `#/play/${name}`;
  }, key);
  const sights: Sight[] = [];
  let from: Moment = 'other';
  for (const { node, choice } of choices) {
    await goOnTo(page, 'deciding', from);
    sights.push(await sightOf(page, node));
    const place = choicesOf(nodeOf(scenario, node)).findIndex(({ id }) => id === choice);
    await page.locator('.choices > li').nth(place).getByRole('button').click();
    await goOnTo(page, 'why', 'deciding');
    sights.push(await sightOf(page, `${node}, ${choice}`));
    from = 'why';
  }
  await goOnTo(page, 'question', from);
  sights.push(await sightOf(page, 'the question'));
  await page.locator('.crm-write').click();
  await goOnTo(page, 'ending', 'question');
  sights.push(await sightOf(page, 'the ending'));
  return sights;
}
