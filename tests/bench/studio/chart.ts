import { generatedFile } from '../generated.ts';
import { percentile } from '../measure.ts';
import { figure, type Part } from '../table.ts';
import { framesSince, WATCH_FRAMES } from '../watchFrames.ts';
import type { Measured, Stand } from './open.ts';

const STEPS = 90;

interface Moved {
  readonly frames: readonly number[];
  /** Processor time of the main thread a frame, in ms. */
  readonly work: number;
}

async function moved({ page, work, rest }: Measured, move: (step: number) => Promise<void>): Promise<Moved> {
  await rest();
  await page.evaluate(WATCH_FRAMES);
  const before = await work();
  for (let step = 0; step < STEPS; step++) await move(step);
  const spent = (await work()) - before;
  const frames = (await framesSince(page)).slice(1);
  return { frames, work: spent / frames.length };
}

async function panned(stand: Measured, pane: string): Promise<Moved> {
  const { page } = stand;
  const box = await page.locator(pane).first().boundingBox();
  if (!box) throw new Error('The chart is not shown');
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 90];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const result = await moved(stand, (step) =>
    page.mouse.move(x - 300 * Math.sin(step / 14), y - 160 * Math.sin(step / 9)),
  );
  await page.mouse.up();
  return result;
}

async function zoomed(stand: Measured, pane: string): Promise<Moved> {
  const { page } = stand;
  const box = await page.locator(pane).first().boundingBox();
  if (!box) throw new Error('The chart is not shown');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return moved(stand, (step) => page.mouse.wheel(0, Math.floor(step / 15) % 2 === 0 ? 60 : -60));
}

function row(name: string, variant: string, { frames, work }: Moved): readonly string[] {
  const share = (most: number) =>
    `${Math.round((100 * frames.filter((time) => time <= most).length) / frames.length)} %`;
  return [
    name,
    variant,
    share(17.2),
    share(33.9),
    figure(percentile(frames, 95)),
    figure(work),
    String(frames.length),
  ];
}

/** How smoothly the chart of 1,000 nodes moves; beside it, the library's own way of drawing all nodes and edges. */
export async function chart(stand: Stand, naive: string): Promise<Part> {
  const text = generatedFile({ layers: 25, width: 46, conditions: 'flags' });
  const nodes = Object.keys(JSON.parse(text).nodes).length.toLocaleString('en');
  const pane = '.react-flow__pane';
  const rows: (readonly string[])[] = [];
  const ours = await stand.studio(text, 'graph');
  await ours.page.locator('.react-flow__node').first().waitFor();
  rows.push(row('near: drag', 'studio', await panned(ours, pane)));
  await ours.page.locator('.graph-zoom button').last().click();
  await ours.page.locator('.overview').waitFor();
  rows.push(row('all of it: drag', 'studio', await panned(ours, pane)));
  rows.push(row('all of it: zoom', 'studio', await zoomed(ours, pane)));
  await ours.page.close();
  const other = await stand.other(naive, text, 'chart');
  rows.push(row('near: drag', 'naive', await panned(other, pane)));
  await other.page.close();
  const whole = await stand.other(naive, text, 'chart-all');
  rows.push(row('all of it: drag', 'naive', await panned(whole, pane)));
  rows.push(row('all of it: zoom', 'naive', await zoomed(whole, pane)));
  await whole.page.close();
  return {
    title: `Frames of the chart of ${nodes} nodes`,
    notes: [
      `${STEPS} steps of pointer or wheel, 1440 x 900, drawn without a graphics card; other programs on the machine show in the frames, not in the work.`,
      'Naive: React Flow with all nodes and edges as it draws them by itself.',
    ],
    table: [
      ['', '', 'in 16.7 ms', 'in 33 ms', 'p95 in ms', 'ms of work a frame', 'frames'],
      ...rows.toSorted((a, b) => (a[0] ?? '').localeCompare(b[0] ?? '') || (a[1] === 'studio' ? -1 : 1)),
    ],
  };
}
