import { generatedFile } from '../generated.ts';
import { percentile } from '../measure.ts';
import { figure, type Part } from '../table.ts';
import type { Measured, Stand } from './open.ts';

/** Main-thread work for a key that is well below what a hand feels. */
const TARGET = 50;
const SIZES = [
  { layers: 20, width: 10, keys: 20, pause: 220 },
  { layers: 40, width: 50, keys: 10, pause: 700 },
] as const;

/** Types into a field as a hand does. @returns work of the main thread a key, until its findings are shown, in ms */
async function typed({ page, work, rest }: Measured, field: string, keys: number, pause: number) {
  await page.locator(field).first().click();
  await page.keyboard.press('End');
  await rest();
  const times: number[] = [];
  for (let key = 0; key < keys; key++) {
    const before = await work();
    await page.keyboard.press('a');
    await page.waitForTimeout(pause);
    times.push((await work()) - before);
  }
  await page.close();
  return times;
}

/** What a key costs in the form; beside it, one that writes the file anew and draws a card for each node. */
export async function keys(stand: Stand, naive: string): Promise<Part> {
  const rows: string[][] = [];
  for (const { layers, width, keys: count, pause } of SIZES) {
    const text = generatedFile({ layers, width, conditions: 'flags' });
    const nodes = Object.keys(JSON.parse(text).nodes).length.toLocaleString('en');
    const ours = await typed(await stand.studio(text, 'form'), '.line-field textarea', count, pause);
    const other = await typed(await stand.other(naive, text, 'form'), 'textarea', Math.min(count, 8), pause);
    const half = percentile(ours, 50);
    rows.push(
      [`${nodes} nodes`, 'studio', figure(half), figure(percentile(ours, 95)), half <= TARGET ? 'yes' : 'no'],
      ['', 'naive', figure(percentile(other, 50)), figure(percentile(other, 95)), ''],
    );
  }
  return {
    title: 'Keys in the form',
    notes: [
      'Processor time of the main thread from a key in a line of text until its findings are told, drawing and saving included.',
      'Naive: a card for each node, all drawn again with each key; the file parsed and written whole; no checks, no saving.',
    ],
    table: [['milliseconds a key', '', 'p50', 'p95', `p50 <= ${TARGET}`], ...rows],
  };
}
