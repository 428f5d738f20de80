import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { analyse } from '../../src/analysis/index.ts';
import { readScenario } from '../../src/format/index.ts';
import { readXlsx, sheetWidths, writeXlsx } from '../../src/sheet/index.ts';
import { accessibilityFaults } from './axe.ts';
import { crash } from './crash.ts';
import { keptText } from './drafts.ts';
import { expect, test } from './fixtures.ts';
import { press } from './keyboard.ts';
import type { Trainer } from './trainer.ts';
import { ENGLISH_TRAINER } from './trainerEn.ts';
import { FRENCH_TRAINER } from './trainerFr.ts';
import { walk } from './walk.ts';
import { wordsOf } from './wordsOf.ts';
import { VIEWS, writing } from './writing.ts';

// Many a key: on a machine that is busy otherwise it takes its time.
test.setTimeout(400_000);
test.use({ stage: false, reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });

/** Fills the other language's column of a sheet as a translator does, with the same library. */
async function translated(sheet: Uint8Array, trainer: Trainer): Promise<Buffer> {
  const read = await readXlsx(sheet);
  if (read.type !== 'table') throw new Error(read.reason);
  const [headings = []] = read.table;
  const [own, other] = [headings.indexOf(trainer.language), headings.indexOf(trainer.other)];
  expect(own).toBeLessThan(other);
  const table = read.table.map((row, at) => {
    const words = row[own] ?? '';
    if (at === 0 || words === trainer.client) return row;
    const said = trainer.translations[words];
    if (said === undefined) throw new Error(`nobody has translated ${words}`);
    return row.map((cell, column) => (column === other ? said : cell));
  });
  return Buffer.from(await writeXlsx(table, sheetWidths(2)));
}

for (const trainer of [FRENCH_TRAINER, ENGLISH_TRAINER])
  test(`a scenario is written in ${trainer.language} from nothing by keyboard alone, outlives a crash, is translated in a spreadsheet, and leaves as one file that plays`, async ({
    page: first,
    context,
  }, info) => {
    const { language, scenes, endings } = trainer;
    const [opening, second, third] = scenes;
    const s = wordsOf(language, 'studio');
    const f = wordsOf(language, 'studioForm');
    const o = wordsOf(language, 'studioOutline');
    const x = wordsOf(language, 'studioTexts');
    const p = wordsOf(language, 'studioProblems');
    const b = wordsOf(language, 'studioBalance');
    const d = wordsOf(language, 'studioShip');

    const start = writing(first, trainer);
    await first.goto(`./?renderer=canvas&lng=${language}#/studio`);
    await press(first, first.getByRole('button', { name: s('new') }));
    await expect(first.locator('.bench')).toBeVisible();
    await start.emptied();
    await start.framed();
    await start.show('form');
    await press(first, first.getByRole('button', { name: o('add') }), 'Shift+Tab');
    await first.keyboard.press('Enter');
    await expect(first.getByLabel(f('line'), { exact: true })).toBeFocused();
    await first.keyboard.insertText(opening.line);
    await first.keyboard.press('Enter');
    await expect(first.getByLabel(f('choice.text', { letter: 'A' }))).toBeFocused();
    await start.answered(opening);
    await expect(first.locator('.bench-saving')).toHaveText(s('saving.saved'));
    const address = first.url();
    await crash(context, first);

    const page = await context.newPage();
    const { show, answered, follow, ended } = writing(page, trainer);
    await page.goto(address);
    const line = page.getByLabel(f('line'), { exact: true });
    await expect(line).toHaveValue(opening.line);
    await follow('A');
    await expect(line).toHaveValue(second.line);
    await answered(second);
    await follow('A', 'Shift+Tab');
    await expect(line).toHaveValue(third.line);
    await answered(third);
    for (const ending of endings) await ended(ending);

    // What is missing now is the other language, and it goes through a spreadsheet.
    const problems = page.getByRole('region', { name: p('title') });
    await expect(problems.getByText(p('blocked'))).toBeVisible();
    await show('texts');
    const exported = page.waitForEvent('download');
    await press(page, page.getByRole('button', { name: x('export.xlsx') }));
    const sheet = await translated(readFileSync(await (await exported).path()), trainer);
    const chooser = page.waitForEvent('filechooser');
    await press(page, page.getByRole('button', { name: x('import.button') }));
    await (await chooser).setFiles({
      name: `${trainer.id}.xlsx`,
      mimeType: 'application/octet-stream',
      buffer: sheet,
    });
    await press(page, page.getByRole('dialog').getByRole('button', { name: /\d/ }));
    for (const severity of ['error', 'warning']) {
      const none = p(`count.${severity}`, { count: 0 });
      await expect(problems.getByRole('button', { name: none, exact: true })).toBeVisible();
    }
    await expect(page.getByText(x('progressMore', { changed: 0, count: 0 }))).toBeVisible();

    for (const view of VIEWS) {
      await show(view);
      await expect(page.locator('#bench-view > *').first()).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
    }

    await show('balance');
    const trial = page.getByRole('complementary', { name: s('pane.trial') });
    await press(page, page.getByRole('button', { name: b('show.worst.title'), exact: true }));
    await expect(trial.locator('.trial-score b')).toHaveText('0');
    await press(page, page.getByRole('button', { name: b('show.best.title'), exact: true }), 'Shift+Tab');
    await expect(trial.locator('.trial-score b')).toHaveText('100');

    await show('ship');
    await expect(page.getByText(d('standing.free'))).toBeVisible();
    const made = page.waitForEvent('download');
    await press(page, page.getByRole('button', { name: d('page.make') }));
    const file = info.outputPath('page.html');
    await (await made).saveAs(file);
    const text = await keptText(page, /studio\/([\w-]+)/.exec(address)?.[1] ?? '');
    await page.close();

    // From a disk to the review.
    const { scenario } = readScenario(text);
    const best = scenario && analyse(scenario).best;
    if (!best) throw new Error('the file holds no scenario that can be won');
    expect(scenario.languages).toEqual([language, trainer.other]);
    expect(best.choices).toHaveLength(3);
    const player = await context.newPage();
    await player.goto(`${pathToFileURL(file).href}?renderer=canvas&lng=${language}`);
    await expect(player).toHaveTitle(trainer.title);
    await walk(player, scenario, best, `mine-${trainer.id}`);
    await press(player, player.getByRole('button', { name: wordsOf(language, 'voyage')('ending.review') }));
    await expect(player.locator('.review-rows > ol > li')).toHaveCount(3);
    await expect(player.getByRole('main')).toContainText('100');
  });
