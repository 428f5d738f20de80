import { readScenario } from '../../src/format/readScenario.ts';
import { accessibilityFaults } from './axe.ts';
import { keepDraft, keptText } from './drafts.ts';
import { expect, test } from './fixtures.ts';
import { tabTo } from './keyboard.ts';

test.use({ stage: false });

const ID = 'keyboard';
const FILE = {
  format: 1,
  id: 'by-keyboard',
  title: { fr: 'Au clavier' },
  languages: ['fr'],
  cast: { anne: { name: 'Anne Morel' } },
  nodes: {},
};

test('a scenario of three nodes is written by keyboard alone, and what is deleted comes back', async ({
  page,
}) => {
  const { keyboard } = page;
  await page.goto('./?renderer=canvas&lng=fr#/studio');
  await expect(page.locator('.library')).toBeVisible();
  await keepDraft(page, ID, JSON.stringify(FILE, null, 2));
  await page.goto(`./?renderer=canvas&lng=fr#/studio/${ID}`);

  const field = (path: string) => page.locator(`[data-path="${path}"]`);
  await tabTo(page, page.getByRole('button', { name: 'Ajouter une scène' }));
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Réplique')).toBeFocused();
  await keyboard.type('On se rappelle après l’été\u202f?');
  await keyboard.press('Enter');

  const node = 'nodes.on-se-rappelle-apres-l';
  const answer = async (index: number, words: string, effects: readonly string[], ending: string) => {
    const at = `${node}.choices[${index}]`;
    await expect(field(`${at}.text`).or(page.getByLabel(`Texte du choix ${'AB'[index]}`))).toBeFocused();
    await keyboard.type(words);
    for (const [gauge, points] of [
      ['speed', effects[0] ?? ''],
      ['direction', effects[1] ?? ''],
    ] as const) {
      await tabTo(page, field(`${at}.${gauge}`));
      await keyboard.type(points);
    }
    await tabTo(page, field(`${at}.next`));
    await keyboard.press('ArrowDown');
    await keyboard.type(ending);
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await expect(field(`${at}.next`)).toHaveValue(ending);
  };
  await answer(0, 'D’accord, à la rentrée.', ['-5', '-10'], 'Le tiroir');
  await tabTo(page, page.getByLabel('Texte du choix B'));
  await answer(1, 'Qui décide d’ici là\u202f?', ['-10', '15'], 'La bonne salle');

  await tabTo(page, page.getByRole('button', { name: 'Aller à cette scène' }).nth(1));
  await keyboard.press('Enter');
  await expect(page.getByLabel('Titre')).toHaveValue('La bonne salle');
  await tabTo(page, page.getByLabel('Texte', { exact: true }));
  await keyboard.type('Trois chaises, et la vôtre.');
  await tabTo(page, page.getByRole('radio', { name: 'Enlisement' }), 'Shift+Tab');
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await tabTo(page, page.getByLabel('Texte si la signature est encore loin'));
  await keyboard.type('Il manque encore une signature.');

  const tree = page.getByRole('tree');
  await tabTo(page, tree.locator('[tabindex="0"]'), 'Shift+Tab');
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Titre')).toHaveValue('Le tiroir');
  await tabTo(page, page.getByLabel('Texte', { exact: true }));
  await keyboard.type('Le dossier attend sous un menu de cantine.');

  const saved = page.locator('.bench-saving');
  await expect(saved).toHaveText('Enregistré');
  const written = await keptText(page, ID);
  const file = JSON.parse(written);
  expect(Object.keys(file.nodes)).toHaveLength(3);
  expect(file.nodes['la-bonne-salle'].ending).toBe('signed');
  expect(file.nodes['on-se-rappelle-apres-l'].choices).toMatchObject([
    { id: 'd-accord-a-la-rentree', speed: -5, direction: -10, next: 'le-tiroir' },
    { id: 'qui-decide-d-ici-la', speed: -10, direction: 15, next: 'la-bonne-salle' },
  ]);
  expect(readScenario(written).findings.filter(({ severity }) => severity === 'error')).toEqual([]);

  await tabTo(page, tree.locator('[tabindex="0"]'), 'Shift+Tab');
  await keyboard.press('Delete');
  await expect(tree.getByText('Le tiroir')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Ctrl+Z pour annuler' })).toHaveCount(1);
  await keyboard.press('Control+z');
  await expect(tree.getByText('Le tiroir')).toHaveCount(1);
  await keyboard.press('ArrowRight');
  await expect(saved).toHaveText('Enregistré');
  expect(await keptText(page, ID)).toBe(written);
  expect(await accessibilityFaults(page)).toEqual([]);
});
