import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { analyse } from '../../src/analysis/index.ts';
import { readScenario } from '../../src/format/index.ts';
import { readXlsx, sheetWidths, writeXlsx } from '../../src/sheet/index.ts';
import { accessibilityFaults } from './axe.ts';
import {
  AUGUST,
  AUTUMN,
  DESK,
  ENGLISH,
  FILE,
  KEYS,
  OPENING,
  PRESETS,
  SCENES,
  type Scene,
} from './comparedQuotes.ts';
import { crash } from './crash.ts';
import { keptText } from './drafts.ts';
import { expect, test } from './fixtures.ts';
import { press, tabTo } from './keyboard.ts';
import { walk } from './walk.ts';

test.use({ stage: false, reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });

const VIEWS = ['Formulaire', 'JSON', 'Graphe', 'Traductions', 'Équilibre', 'Distribution', 'Livraison'];

/** Goes to the tabs from wherever the focus is, and by arrows to one of them. */
async function show(page: Page, view: string): Promise<void> {
  const current = page.locator('[role=tab][aria-selected=true]');
  await current.focus();
  const from = VIEWS.indexOf((await current.textContent()) ?? '');
  const to = VIEWS.indexOf(view);
  for (let at = from; at !== to; at += Math.sign(to - from))
    await page.keyboard.press(to > from ? 'ArrowRight' : 'ArrowLeft');
  await expect(page.getByRole('tab', { name: view })).toBeFocused();
}

/** Writes over what a field holds. */
async function fill(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words);
}

/** From the template to nothing but a frame: the scenes go. */
async function emptied(page: Page): Promise<void> {
  const { keyboard } = page;
  const tree = page.getByRole('tree');
  await tabTo(page, tree.locator('[tabindex="0"]'));
  await keyboard.press('End');
  for (let left = 6; left > 0; left--) {
    await expect(tree.getByRole('treeitem')).toHaveCount(left + 1);
    await keyboard.press('Delete');
    await keyboard.press('End');
  }
  await expect(page.getByText('Pas encore de scène.')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(tree.getByRole('treeitem')).toHaveCount(2);
  await keyboard.press('Control+y');
  await expect(tree.getByRole('treeitem')).toHaveCount(1);
}

/** Gives the scenario its title, its purpose, one fact, and one character with a face. */
async function framed(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.press('Enter');
  await expect(page.getByLabel('Titre')).toBeFocused();
  await fill(page, 'Le stand d’à côté');
  await tabTo(page, page.getByLabel('Objectif'));
  await fill(page, 'Faire d’un troisième devis autre chose qu’une colonne de plus.');
  await tabTo(page, page.getByLabel('Identifiant du scénario'));
  await fill(page, 'le-stand');
  await press(page, page.getByRole('button', { name: 'Supprimer l’acquis knows-paul' }));
  await press(page, page.getByRole('button', { name: 'Ajouter un acquis' }));
  await expect(page.getByLabel('Ce qui est acquis')).toBeFocused();
  await keyboard.insertText('Nadia a dit qui lira les devis.');

  await show(page, 'Distribution');
  await tabTo(page, page.getByLabel('Nom d’un nouveau personnage'));
  await keyboard.insertText('Nadia Kessler');
  await keyboard.press('Enter');
  const faces = page.getByRole('list', { name: 'Les cinq humeurs de Nadia Kessler' }).locator('img');
  await expect(faces).toHaveCount(5);
  const before = await faces.first().getAttribute('src');
  await tabTo(page, page.getByRole('group', { name: /^Coiffure/ }).getByRole('radio', { checked: true }));
  await keyboard.press('ArrowRight');
  await expect(faces.first()).not.toHaveAttribute('src', before ?? '');
  await tabTo(page, page.getByLabel('Fonction').first(), 'Shift+Tab');
  await keyboard.insertText('responsable d’atelier');
  await press(page, page.getByRole('button', { name: 'Modifier Anne Morel' }), 'Shift+Tab');
  await press(page, page.getByRole('button', { name: 'Retirer Anne Morel' }));
  await press(page, page.getByRole('dialog').getByRole('button', { name: 'Retirer', exact: true }));
  await expect(page.getByRole('button', { name: /Anne Morel/ })).toHaveCount(0);
}

/** Writes the answers of the scene that the form shows. */
async function answered(page: Page, { answers }: Scene): Promise<void> {
  const { keyboard } = page;
  for (const [index, { text, effect, why, next, makes }] of answers.entries()) {
    const letter = 'ABC'[index] ?? '';
    if (index === 2) await press(page, page.getByRole('button', { name: 'Ajouter un choix' }));
    const card = page.getByRole('region', { name: `Choix ${letter}` });
    await tabTo(page, card.getByLabel(`Texte du choix ${letter}`));
    await keyboard.insertText(text);
    await tabTo(page, card.getByRole('combobox', { name: 'Mène à' }));
    await keyboard.insertText(next);
    if (makes === 'ending') await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await expect(card.getByRole('button', { name: 'Aller à cette scène' })).toBeEnabled();
    await press(page, card.getByText('Réaction, pourquoi, conditions'));
    await tabTo(page, card.getByLabel('Pourquoi', { exact: true }));
    await keyboard.insertText(why);
    await press(page, card.getByRole('button', { name: 'Préréglages' }));
    for (let down = PRESETS.indexOf(effect); down > 0; down--) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
  }
}

/** Says in one answer what it makes of the fact, or that it takes it. */
async function factIn(page: Page, letter: string, list: string): Promise<void> {
  const card = page.getByRole('region', { name: `Choix ${letter}` });
  await tabTo(page, card.getByRole('group', { name: list }).getByRole('combobox'), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveValue('yes');
}

/** Follows an answer to the scene it leads to. */
async function follow(page: Page, letter: string, key?: 'Shift+Tab'): Promise<void> {
  const card = page.getByRole('region', { name: `Choix ${letter}` });
  await press(page, card.getByRole('button', { name: 'Aller à cette scène' }), key);
}

/** Opens a scene from the plan. */
async function open(page: Page, title: string): Promise<void> {
  const stop = page.getByRole('tree').locator('[tabindex="0"]');
  await stop.focus();
  await page.keyboard.press('Home');
  for (let rows = 0; rows < 12; rows++) {
    if (((await page.locator(':focus').textContent()) ?? '').startsWith(title.slice(0, 12))) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Writes an ending that has its title only. */
async function ended(
  page: Page,
  title: string,
  steps: readonly string[],
  texts: readonly string[],
): Promise<void> {
  await open(page, title);
  await expect(page.getByLabel('Titre')).toHaveValue(title);
  await tabTo(page, page.getByRole('radio', { name: 'Enlisement' }), 'Shift+Tab');
  for (const step of steps) await page.keyboard.press(step);
  await tabTo(page, page.getByLabel('Texte', { exact: true }));
  await page.keyboard.insertText(texts[0] ?? '');
  if (texts[1] === undefined) return;
  await tabTo(page, page.getByLabel('Texte si la signature est encore loin'));
  await page.keyboard.insertText(texts[1]);
}

/** Fills the English column of a sheet as a translator does, with the same library. */
async function translated(sheet: Uint8Array): Promise<Buffer> {
  const read = await readXlsx(sheet);
  if (read.type !== 'table') throw new Error(read.reason);
  const [headings = []] = read.table;
  const [french, english] = [headings.indexOf('fr'), headings.indexOf('en')];
  const table = read.table.map((row, at) => {
    const words = row[french] ?? '';
    if (at === 0 || words === 'Nadia Kessler') return row;
    const said = ENGLISH[words];
    if (said === undefined) throw new Error(`nobody has translated ${words}`);
    return row.map((cell, column) => (column === english ? said : cell));
  });
  return Buffer.from(await writeXlsx(table, sheetWidths(2)));
}

test('a scenario is written from nothing by keyboard alone, outlives a crash, is translated in a spreadsheet, and leaves as one file that plays', async ({
  page: first,
  context,
}, info) => {
  const [opening, desk, august] = SCENES;
  if (!opening || !desk || !august) throw new Error('three scenes');
  await first.goto('./?renderer=canvas&lng=fr#/studio');
  await press(first, first.getByRole('button', { name: 'Nouveau scénario' }));
  await expect(first.locator('.bench')).toBeVisible();
  await emptied(first);
  await framed(first);
  await show(first, 'Formulaire');
  await press(first, first.getByRole('button', { name: 'Ajouter une scène' }), 'Shift+Tab');
  await first.keyboard.press('Enter');
  await expect(first.getByLabel('Réplique')).toBeFocused();
  await first.keyboard.insertText(OPENING);
  await first.keyboard.press('Enter');
  await expect(first.getByLabel('Texte du choix A')).toBeFocused();
  await answered(first, opening);
  await factIn(first, 'B', 'Ce qui devient acquis');
  await expect(first.locator('.bench-saving')).toHaveText('Enregistré');
  const address = first.url();
  await crash(context, first);

  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByLabel('Réplique')).toHaveValue(OPENING);
  await follow(page, 'A');
  await expect(page.getByLabel('Réplique')).toHaveValue(DESK);
  await answered(page, desk);
  await factIn(page, 'A', 'Ouvert seulement si');
  await follow(page, 'A', 'Shift+Tab');
  await expect(page.getByLabel('Réplique')).toHaveValue(AUGUST);
  await answered(page, august);
  await ended(
    page,
    FILE,
    [],
    ['Votre devis a servi\u00a0: il a fait baisser les deux autres. Nadia vous en remercie encore.'],
  );
  await ended(
    page,
    AUTUMN,
    ['ArrowRight', 'ArrowRight'],
    ['En septembre, une machine tourne déjà dans l’atelier. Elle n’est pas de chez vous.'],
  );
  await ended(
    page,
    KEYS,
    ['ArrowLeft', 'ArrowLeft'],
    [
      'Ravi a démarré, calé, redémarré. Puis il a demandé où se garer lundi.',
      'Ravi a dit oui, mais la direction attend encore ses chiffres. Le cap est bon.',
    ],
  );

  // What is missing now is the English, and it goes through a spreadsheet.
  const problems = page.getByRole('region', { name: 'Problèmes' });
  await expect(problems.getByText('Livraison bloquée')).toBeVisible();
  await show(page, 'Traductions');
  const exported = page.waitForEvent('download');
  await press(page, page.getByRole('button', { name: 'Exporter en Excel' }));
  const sheet = await translated(readFileSync(await (await exported).path()));
  const chooser = page.waitForEvent('filechooser');
  await press(page, page.getByRole('button', { name: 'Importer…' }));
  await (await chooser).setFiles({
    name: 'le-stand.xlsx',
    mimeType: 'application/octet-stream',
    buffer: sheet,
  });
  await press(page, page.getByRole('dialog').getByRole('button', { name: /^Prendre \d+ changements$/ }));
  await expect(problems.getByRole('button', { name: '0 erreur', exact: true })).toBeVisible();
  await expect(problems.getByRole('button', { name: '0 avertissement', exact: true })).toBeVisible();
  await expect(page.getByText('0 à revoir')).toBeVisible();

  for (const view of VIEWS) {
    await show(page, view);
    await expect(page.locator('#bench-view > *').first()).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  }

  await show(page, 'Équilibre');
  const trial = page.getByRole('complementary', { name: 'Essai' });
  await press(page, page.getByRole('button', { name: 'La pire partie', exact: true }));
  await expect(trial.locator('.trial-score b')).toHaveText('0');
  await press(page, page.getByRole('button', { name: 'La meilleure partie', exact: true }), 'Shift+Tab');
  await expect(trial.locator('.trial-score b')).toHaveText('100');

  await show(page, 'Livraison');
  await expect(page.getByText('Rien ne bloque.')).toBeVisible();
  const made = page.waitForEvent('download');
  await press(page, page.getByRole('button', { name: 'Fabriquer la page' }));
  const file = info.outputPath('Le stand.html');
  await (await made).saveAs(file);
  const text = await keptText(page, /studio\/([\w-]+)/.exec(address)?.[1] ?? '');
  await page.close();

  // From a disk to the review.
  const { scenario } = readScenario(text);
  const best = scenario && analyse(scenario).best;
  if (!best) throw new Error('the file holds no scenario that can be won');
  expect(best.choices).toHaveLength(3);
  const player = await context.newPage();
  await player.goto(`${pathToFileURL(file).href}?renderer=canvas`);
  await expect(player).toHaveTitle('Le stand d’à côté');
  await walk(player, scenario, best, 'mine-le-stand');
  await press(player, player.getByRole('button', { name: 'Voir la revue' }));
  await expect(player.locator('.review-rows > ol > li')).toHaveCount(3);
  await expect(player.getByRole('main')).toContainText('100');
});
