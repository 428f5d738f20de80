import { accessibilityFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { SCREENS } from './screens.ts';

for (const language of ['fr', 'en']) {
  for (const screen of SCREENS) {
    test(`${screen} in ${language} has no serious fault for axe @sizes`, async ({ page }) => {
      // What is fading away has no contrast to be judged by.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`./?lng=${language}${screen}`);
      await expect(page.locator('#app')).not.toBeEmpty();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  }
}

for (const screen of SCREENS) {
  test(`${screen} needs no sideways scrolling at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`./${screen}`);
    await expect(page.locator('#app')).not.toBeEmpty();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}
