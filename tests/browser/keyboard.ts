import { expect, type Locator, type Page } from '@playwright/test';

/** Goes on by Tab until something has the focus. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // What is not open to keys yet is passed over.
  await expect(wanted).toBeEnabled();
  // Asked for once: looking it up again at every press takes longer than the press.
  const element = await wanted.elementHandle();
  for (let presses = 0; presses < 90; presses++) {
    if (await element?.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${wanted}`);
}

/** Goes to a button by Tab and presses it. */
export async function press(page: Page, wanted: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
  await tabTo(page, wanted, key);
  await page.keyboard.press('Enter');
}
