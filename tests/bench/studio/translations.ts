import { generatedFile } from '../generated.ts';
import { figure, type Part } from '../table.ts';
import type { Measured, Stand } from './open.ts';

const SIZES = [
  { texts: '1,500', layers: 17, width: 10 },
  { texts: '10,000', layers: 28, width: 40 },
] as const;

async function spent({ page, work, rest }: Measured, act: () => Promise<unknown>): Promise<number> {
  const before = await work();
  await act();
  await page.waitForTimeout(50);
  await rest();
  return (await work()) - before;
}

/** Opens all texts, shows the missing ones only, all again, and types a letter into a translation. */
async function acted(stand: Measured, open: () => Promise<unknown>): Promise<readonly number[]> {
  const { page } = stand;
  const select = page.locator('.texts-filter select');
  const field = page.locator('textarea.text-target').first();
  const times = [
    await spent(stand, open),
    await spent(stand, () => select.selectOption('missing')),
    await spent(stand, () => select.selectOption('all')),
  ];
  await field.click();
  await stand.rest();
  times.push(await spent(stand, () => page.keyboard.press('a')));
  await page.close();
  return times;
}

/** What the view of all texts costs; beside it, one that draws every row at once and again. */
export async function translations(stand: Stand, naive: string): Promise<Part> {
  const rows: string[][] = [];
  for (const { texts, layers, width } of SIZES) {
    const text = generatedFile({ layers, width, conditions: 'flags' });
    const ours = await stand.studio(text, 'form');
    const studio = await acted(ours, () => ours.page.locator('#tab-texts').click());
    const other = await stand.other(naive, text, 'texts');
    const plain = await acted(other, () => other.page.locator('#tab-texts').click());
    rows.push([`${texts} texts`, 'studio', ...studio.map(figure)], ['', 'naive', ...plain.map(figure)]);
  }
  return {
    title: 'All texts of a draft',
    notes: [
      'Processor time of the main thread until it rests, once; a letter includes its findings, their drawing, saving and the balance that follows.',
      'Naive: a row for each text, all drawn at once and again with each change; no checks, no saving.',
    ],
    table: [['milliseconds', '', 'open', 'missing only', 'all again', 'a letter'], ...rows],
  };
}
