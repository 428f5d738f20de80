import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { RoomPhase } from '../../src/live/index.ts';

/** A press of a key, and the phase that it leads to. */
export type Step = readonly [key: string, phase: RoomPhase];

/** Opens the room of a scenario on its title, with the clock in the test's hand. */
export async function openRoom(page: Page, language: string, scenario = 'call-me-back'): Promise<void> {
  await page.clock.install();
  await page.goto(`./?lng=${language}#/projector/${scenario}`);
  await expectPhase(page, 'lobby');
}

export async function expectPhase(page: Page, phase: RoomPhase): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-phase', phase);
}

/** Presses a key, long enough after the one before not to be taken for its echo. */
export async function press(page: Page, key: string): Promise<void> {
  await page.clock.fastForward(400);
  await page.keyboard.press(key);
}

/** Types the hands of the menu, the first choice first. */
export async function countHands(page: Page, ...hands: readonly number[]): Promise<void> {
  await press(page, '1');
  for (const [index, count] of hands.entries()) {
    await page.keyboard.type(String(count));
    if (index < hands.length - 1) await press(page, 'Enter');
  }
}

/** From the title to the debrief, where B wins every vote; `look` is called once a phase. */
export async function everyPhase(page: Page, look: (phase: RoomPhase) => Promise<void>): Promise<void> {
  const seen = new Set<string>();
  for (;;) {
    const phase = (await page.locator('main').getAttribute('data-phase')) as RoomPhase;
    if (!seen.has(phase)) await look(phase);
    seen.add(phase);
    if (phase === 'open') await countHands(page, 3, 12);
    if (phase === 'crm') await page.keyboard.type('62');
    if (phase === 'review') return;
    await press(page, 'PageDown');
    await expect(page.locator('main')).not.toHaveAttribute('data-phase', phase);
  }
}

/** The views of a debrief, from the tree on; `look` is called for each. */
export async function everyView(page: Page, look: (view: string) => Promise<void>): Promise<void> {
  for (const view of ['tree', 'stairs', 'turn', 'answer', 'decisions']) {
    if (view === 'tree') await expect(page.locator('main')).not.toHaveAttribute('data-panel');
    else {
      await press(page, 'PageDown');
      await expect(page.locator('main')).toHaveAttribute('data-panel', view);
    }
    await look(view);
  }
}

const FILE = new URL('../../scenarios/call-me-back.json', import.meta.url);

/** Words of everyday length, up to a number of characters. */
function filler(length: number): string {
  return `${'Le comité attend votre réponse avant la fin du mois prochain et '.repeat(6).slice(0, length - 1)}.`;
}

interface Text {
  fr: string;
  en: string;
}

const fill = (length: number): Text => ({ fr: filler(length), en: filler(length) });

/** The first scenario with every text as long as the voice page allows, and a fourth choice of 80 characters. */
export function longestTexts(): string {
  const file = JSON.parse(readFileSync(FILE, 'utf8'));
  file.title = fill(60);
  file.objective = fill(120);
  for (const node of Object.values<Record<string, unknown>>(file.nodes)) {
    node.text = fill(node.ending ? 240 : 220);
    if (node.title) node.title = fill(60);
    if (node.notYet) node.notYet = fill(240);
    if (node.facilitation) node.facilitation = fill(280);
    const choices = node.choices as Record<string, unknown>[] | undefined;
    if (!choices) continue;
    if (choices.length === 3) choices.push({ ...choices[2], id: 'fourth' });
    for (const choice of choices) {
      choice.text = fill(choices.length === 4 ? 80 : 110);
      choice.reaction = fill(160);
      choice.why = fill(280);
    }
  }
  return JSON.stringify(file);
}
