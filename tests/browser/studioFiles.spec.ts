import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';

test.use({ stage: false });

/** A disk in memory behind the browser's pickers; its state stands on the window, for the test to change. */
interface Disk {
  text: string;
  permission: PermissionState;
  /** The names of the errors that are met. */
  picker?: string | undefined;
  writing?: string | undefined;
  gone?: boolean;
}

declare global {
  interface Window {
    disk: Disk;
  }
}

function fakePickers(): void {
  const disk: Disk = { text: '', permission: 'granted' };
  window.disk = disk;
  const fail = (name: string | undefined) => {
    if (name) throw new DOMException('', name);
  };
  const handle = (name: string) => ({
    name,
    queryPermission: async () => disk.permission,
    requestPermission: async () => disk.permission,
    getFile: async () => {
      fail(disk.gone ? 'NotFoundError' : undefined);
      return new File([disk.text], name);
    },
    createWritable: async () => {
      fail(disk.writing);
      let written = '';
      return {
        write: async (text: string) => {
          written += text;
        },
        close: async () => {
          disk.text = written;
        },
        abort: async () => {},
      };
    },
  });
  const pick = async (name: string) => {
    fail(disk.picker);
    return handle(name);
  };
  Object.assign(window, {
    showOpenFilePicker: async () => [await pick('talk.json')],
    showSaveFilePicker: () => pick('elsewhere.json'),
  });
}

const disk = (page: Page) => page.evaluate(() => ({ ...window.disk }));
const set = (page: Page, change: Partial<Disk>) =>
  page.evaluate((values) => Object.assign(window.disk, values), change);

test('a file is saved in place, and what another editor wrote there is never lost', async ({ page }) => {
  await page.addInitScript(fakePickers);
  await page.goto('./?lng=en#/studio');
  await page.getByRole('button', { name: 'A straight line' }).click();
  const line = page.locator('.form-view textarea').first();
  const type = async (text: string) => {
    await line.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(text);
  };
  const save = () => page.keyboard.press('Control+S');
  const told = page.locator('.bench-file');
  const asked = page.getByRole('dialog');

  // The first time it asks where; thinking better of it is nothing to be told of.
  await set(page, { picker: 'AbortError' });
  await type(' One.');
  await save();
  await expect(asked).toHaveCount(0);
  await set(page, { picker: undefined });
  await save();
  await expect(told).toHaveText('Saved in elsewhere.json');
  expect((await disk(page)).text).toContain(' One.');
  await page.getByRole('link', { name: 'Your drafts' }).click();

  // Opened through the picker, it is written where it came from.
  await page.getByText('Open a file', { exact: true }).click();
  await expect(told).toHaveText('Saved in talk.json');
  await type(' Two.');
  await expect(told).toHaveText('talk.json is older than this draft');
  await save();
  await expect(told).toHaveText('Saved in talk.json');

  // Changed by another editor: asked, kept when it is written over, opened as a draft of its own.
  const theirs = (await disk(page)).text.replace(' Two.', ' Theirs.');
  await set(page, { text: theirs });
  await type(' Three.');
  await save();
  await expect(asked).toContainText('“talk.json” was changed elsewhere');
  expect(await accessibilityFaults(page)).toEqual([]);
  await asked.getByRole('button', { name: 'Cancel' }).click();
  expect((await disk(page)).text).toBe(theirs);
  await save();
  await asked.getByRole('button', { name: 'Keep mine' }).click();
  await expect(told).toHaveText('Saved in talk.json');
  expect((await disk(page)).text).toContain(' Two. Three.');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(line).toHaveValue(/ Theirs\.$/);
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(line).toHaveValue(/ Two\. Three\.$/);
  await set(page, { text: theirs });
  await type(' Four.');
  await save();
  await asked.getByRole('button', { name: 'Open the other version' }).click();
  await expect(line).toHaveValue(/ Theirs\.$/);
  await page.goBack();
  await expect(line).toHaveValue(/ Two\. Three\. Four\.$/);

  // What cannot be written says why, and there is another way.
  await set(page, { permission: 'denied' });
  await save();
  await expect(asked).toContainText('not allowed to write to “talk.json”');
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await set(page, { permission: 'granted', text: theirs, writing: 'QuotaExceededError' });
  await save();
  await asked.getByRole('button', { name: 'Keep mine' }).click();
  await expect(asked).toContainText('“talk.json” could not be written');
  expect((await disk(page)).text).toBe(theirs);
  const copy = page.waitForEvent('download');
  await asked.getByRole('button', { name: 'Download' }).click();
  expect((await copy).suggestedFilename()).toBe('talk.json');
  await set(page, { writing: undefined, gone: true });
  await save();
  await expect(asked).toContainText('“talk.json” was moved, renamed or deleted');
  await set(page, { gone: false });
  await asked.getByRole('button', { name: 'Choose another place' }).click();
  await expect(told).toHaveText('Saved in elsewhere.json');
  expect((await disk(page)).text).toContain(' Four.');
});
