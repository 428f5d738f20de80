import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';

test.use({ stage: false });

interface InFile {
  readonly nodes: Readonly<
    Record<string, { readonly choices?: readonly { readonly next?: string }[]; readonly next?: string }>
  >;
}

const TEXT = readFileSync(new URL('../../scenarios/call-me-back.json', import.meta.url), 'utf8');

/** Puts a scenario among the drafts of this browser and opens its graph. */
async function openGraph(page: Page, text: string): Promise<void> {
  await page.goto('./?lng=fr#/studio');
  await page.getByRole('main').waitFor();
  await page.evaluate(
    (written) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('plein-nord-drafts');
        request.onupgradeneeded = () => request.result.createObjectStore('drafts');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const change = request.result.transaction('drafts', 'readwrite');
          const draft = { id: 'drawn', fileName: 'drawn.json', createdAt: 1, changedAt: 1, revision: 1 };
          change.objectStore('drafts').put({ ...draft, text: written, past: [], future: [] }, 'drawn');
          change.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    text,
  );
  await page.goto('./?lng=fr#/studio/drawn/graph');
  await page.locator('.graph-node').first().waitFor();
}

/** The file as this browser keeps it. */
function kept(page: Page): Promise<InFile> {
  return page.evaluate(
    () =>
      new Promise<InFile>((resolve) => {
        const request = indexedDB.open('plein-nord-drafts');
        request.onsuccess = () => {
          const found = request.result.transaction('drafts').objectStore('drafts').get('drawn');
          found.onsuccess = () => {
            request.result.close();
            resolve(JSON.parse(found.result.text));
          };
        };
      }),
  );
}

const nextOf = async (page: Page, node: string, choice: number) =>
  (await kept(page)).nodes[node]?.choices?.[choice]?.next;

const box = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);

async function middleOf(page: Page, id: string) {
  const { x, y, width, height } = (await box(page, id).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}

test('a choice is drawn to another node, to nothing where a node is made, and all of it is undone', async ({
  page,
}) => {
  await openGraph(page, TEXT);
  await expect(page.locator('.graph-legend')).toContainText('meilleure route, 100');
  // No line strikes a letter through: all letters are drawn after all lines, those of the best game last.
  const drawn = page.locator('.ways :is(.way-line, .way-letter)');
  const parts = await drawn.evaluateAll((all) => all.map((part) => part.classList[0]));
  expect(parts.lastIndexOf('way-line')).toBeLessThan(parts.indexOf('way-letter'));
  await expect(page.locator('.ways .is-best .way-letter')).toHaveText(['B', 'C', 'B', 'A']);
  expect(await accessibilityFaults(page)).toEqual([]);
  await box(page, 'opening').click();
  const handle = box(page, 'opening').locator('.graph-node-handle').first();
  const target = await middleOf(page, 'the-merger');
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(target.x - 40, target.y - 30, { steps: 5 });
  await page.mouse.move(target.x, target.y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => nextOf(page, 'opening', 0)).toBe('the-merger');
  await expect(page.locator('.graph-done')).toContainText('A mène maintenant');
  await page.locator('.graph-done').getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(() => nextOf(page, 'opening', 0)).toBe('six-weeks');

  const start = await middleOf(page, 'opening');
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(start.x + 60, start.y - 250, { steps: 8 });
  await page.mouse.up();
  await page.getByRole('dialog').getByRole('button', { name: 'Fin' }).click();
  await expect
    .poll(async () => (await kept(page)).nodes[(await nextOf(page, 'opening', 0)) ?? ''])
    .toMatchObject({
      ending: 'stalled',
    });
  await page.keyboard.press('Control+z');
  await expect.poll(() => nextOf(page, 'opening', 0)).toBe('six-weeks');
  await expect(page.locator('.graph-node')).toHaveCount(12);
});

test('keys alone walk the graph, lead a choice elsewhere, take a node out and open the form', async ({
  page,
}) => {
  await openGraph(page, TEXT);
  const chart = page.getByRole('application', { name: 'Graphe du scénario' });
  await chart.focus();
  const selected = page.locator('.react-flow__node:has(.graph-node.is-selected)');
  await expect(selected).toHaveAttribute('data-id', 'opening');
  for (const [key, id] of [
    ['ArrowRight', 'six-weeks'],
    ['ArrowDown', 'two-budgets'],
    ['ArrowDown', 'three-voicemails'],
    ['ArrowUp', 'two-budgets'],
    ['ArrowLeft', 'opening'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(selected).toHaveAttribute('data-id', id);
  }
  await page.keyboard.press('c');
  await expect(page.getByText('Mène à')).toBeAttached();
  await page.keyboard.press('l');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => nextOf(page, 'opening', 2)).toBe('two-budgets');
  await page.keyboard.press('l');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await expect(selected).toHaveAttribute('data-id', 'two-budgets');
  await page.keyboard.press('Delete');
  await expect(page.locator('.way-missing').first()).toHaveText('two-budgets');
  await expect(page.locator('.graph-node')).toHaveCount(11);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.graph-node')).toHaveCount(12);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/studio\/drawn$|#\/studio\/drawn\/form/);
});
