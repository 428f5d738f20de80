import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { press, tabTo } from './keyboard.ts';
import { ENDINGS, PRESETS, type Scene, type Trainer } from './trainer.ts';
import { wordsOf } from './wordsOf.ts';

export const VIEWS = ['form', 'json', 'graph', 'texts', 'balance', 'cast', 'ship'] as const;

/** The steps of a trainer at the bench, by the keys of a keyboard and the words of his language alone. */
export function writing(page: Page, { language, client, ...trainer }: Trainer) {
  const { keyboard } = page;
  const s = wordsOf(language, 'studio');
  const f = wordsOf(language, 'studioForm');
  const o = wordsOf(language, 'studioOutline');
  const c = wordsOf(language, 'studioCast');
  const card = (letter: string) => page.getByRole('region', { name: f('choice.name', { letter }) });
  const button = (name: string) => page.getByRole('button', { name });

  /** Goes on from one part of the bench to the next, or back, until it is the one wanted. */
  async function goToPart(part: string, key = 'F6'): Promise<void> {
    for (let presses = 0; presses < 7; presses++) {
      await keyboard.press(key);
      if (await page.evaluate((place) => document.activeElement?.closest(place) != null, part)) return;
    }
    throw new Error(`${key} does not lead to ${part}`);
  }

  /** Goes to the tabs and by arrows to one of them. */
  async function show(view: (typeof VIEWS)[number]): Promise<void> {
    await goToPart('.view-tabs');
    const tab = page.getByRole('tab', { name: s(`view.${view}`), exact: true });
    for (let tabs = 0; tabs < VIEWS.length; tabs++) {
      if (await tab.evaluate((element) => element === document.activeElement)) break;
      await keyboard.press('ArrowRight');
    }
    await expect(tab).toBeFocused();
  }

  /** Writes over what a field holds. */
  async function fill(words: string): Promise<void> {
    await keyboard.press('Control+a');
    await keyboard.insertText(words);
  }

  /** From the template to nothing but a frame: the scenes go. */
  async function emptied(): Promise<void> {
    const rows = page.getByRole('tree').getByRole('treeitem');
    await goToPart('.bench-outline');
    await keyboard.press('End');
    for (let left = 6; left > 0; left--) {
      await expect(rows).toHaveCount(left + 1);
      await keyboard.press('Delete');
      await keyboard.press('End');
    }
    await expect(page.getByText(o('empty'))).toBeVisible();
    await keyboard.press('Control+z');
    await expect(rows).toHaveCount(2);
    await keyboard.press('Control+y');
    await expect(rows).toHaveCount(1);
  }

  /** Gives the scenario its title, its purpose, one fact, and one character with a face. */
  async function framed(): Promise<void> {
    await keyboard.press('Enter');
    await expect(page.getByLabel(f('title'), { exact: true })).toBeFocused();
    await fill(trainer.title);
    await tabTo(page, page.getByLabel(f('objective'), { exact: true }));
    await fill(trainer.objective);
    await tabTo(page, page.getByLabel(f('id.scenario'), { exact: true }));
    await fill(trainer.id);
    await press(page, button(f('flags.remove', { id: 'knows-paul' })));
    await press(page, button(f('flags.add')));
    await expect(page.getByLabel(f('flags.text'), { exact: true })).toBeFocused();
    await keyboard.insertText(trainer.fact);

    await show('cast');
    await tabTo(page, page.getByLabel(c('newName'), { exact: true }));
    await keyboard.insertText(client);
    await keyboard.press('Enter');
    const faces = page.getByRole('list', { name: c('faces', { name: client }) }).locator('img');
    await expect(faces).toHaveCount(5);
    const before = await faces.first().getAttribute('src');
    const hair = page.getByRole('group', { name: c('feature.top') }).first();
    await tabTo(page, hair.getByRole('radio', { checked: true }));
    await keyboard.press('ArrowRight');
    await expect(faces.first()).not.toHaveAttribute('src', before ?? '');
    await tabTo(page, page.getByLabel(c('role')).first(), 'Shift+Tab');
    await keyboard.insertText(trainer.role);
    await press(page, button(c('editThis', { name: 'Anne Morel' })), 'Shift+Tab');
    await press(page, button(c('removeThis', { name: 'Anne Morel' })));
    await press(page, page.getByRole('dialog').getByRole('button', { name: c('remove'), exact: true }));
    await expect(page.getByRole('button', { name: /Anne Morel/ })).toHaveCount(0);
  }

  /** Says in an answer what it makes of the one fact, or that it asks for it. */
  async function factIn(letter: string, list: 'needs' | 'sets'): Promise<void> {
    const group = card(letter).getByRole('group', { name: f(`flags.${list}.label`) });
    await tabTo(page, group.getByRole('combobox'));
    await keyboard.press('ArrowDown');
    await expect(page.locator(':focus')).toHaveValue('yes');
  }

  /** Writes the answers of the scene that the form shows. */
  async function answered({ answers }: Scene): Promise<void> {
    for (const [index, { text, effect, why, needs, sets, next, makes }] of answers.entries()) {
      const letter = 'ABC'[index] ?? '';
      if (index === 2) await press(page, button(f('choice.add')));
      await tabTo(page, card(letter).getByLabel(f('choice.text', { letter })));
      await keyboard.insertText(text);
      const leadsTo = card(letter).getByRole('combobox', { name: f('leadsTo') });
      await tabTo(page, leadsTo);
      await keyboard.insertText(next);
      if (makes === 'ending') await keyboard.press('ArrowUp');
      await keyboard.press('Enter');
      await expect(card(letter).getByRole('button', { name: f('goThere') })).toBeEnabled();
      if (makes === 'decision') {
        // Opened once more and left as it is, the list changes nothing.
        const there = await leadsTo.inputValue();
        await keyboard.press('Enter');
        await expect(leadsTo).toHaveAttribute('aria-expanded', 'true');
        await keyboard.press('Enter');
        await expect(leadsTo).toHaveAttribute('aria-expanded', 'false');
        await expect(leadsTo).toHaveValue(there);
      }
      await press(page, card(letter).getByRole('button', { name: f('presets') }));
      for (let down = PRESETS.indexOf(effect); down > 0; down--) await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      const more = card(letter).getByText(f('more'));
      await press(page, more, 'Shift+Tab');
      await tabTo(page, card(letter).getByLabel(f('why'), { exact: true }));
      await keyboard.insertText(why);
      if (needs) await factIn(letter, 'needs');
      if (sets) await factIn(letter, 'sets');
      await press(page, more, 'Shift+Tab');
    }
  }

  /** Follows an answer to the scene it leads to. */
  async function follow(letter: string, key?: 'Shift+Tab'): Promise<void> {
    await press(page, card(letter).getByRole('button', { name: f('goThere') }), key);
  }

  /** Writes an ending that has its title only, coming from the plan. */
  async function ended({ title, kind, text, notYet }: Trainer['endings'][number]): Promise<void> {
    await goToPart('.bench-outline', 'Shift+F6');
    await keyboard.press('Home');
    for (let rows = 0; rows < 12; rows++) {
      if (((await page.locator(':focus').textContent()) ?? '').startsWith(title.slice(0, 12))) break;
      await keyboard.press('ArrowDown');
    }
    await keyboard.press('Enter');
    await expect(page.getByLabel(f('title'), { exact: true })).toHaveValue(title);
    await tabTo(page, page.getByRole('radio', { name: f('ending.stalled') }), 'Shift+Tab');
    const steps = ENDINGS.indexOf(kind) - ENDINGS.indexOf('stalled');
    for (let step = 0; step < Math.abs(steps); step++)
      await keyboard.press(steps < 0 ? 'ArrowLeft' : 'ArrowRight');
    await tabTo(page, page.getByLabel(f('ending.text'), { exact: true }));
    await keyboard.insertText(text);
    if (notYet === undefined) return;
    await tabTo(page, page.getByLabel(f('ending.notYet'), { exact: true }));
    await keyboard.insertText(notYet);
  }

  return { show, emptied, framed, answered, follow, ended };
}
