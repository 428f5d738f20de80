import { expect, test } from './fixtures.ts';
import { openFirstMenu } from './game.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    }),
});

test('the stage draws with WebGL', async ({ page }) => {
  test.slow();
  // Software is refused by the stage, as slow: here it stands for a graphics card.
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      type: string,
      wishes?: Record<string, unknown>,
    ) {
      const { failIfMajorPerformanceCaveat: _, ...others } = wishes ?? {};
      return Reflect.apply(getContext, this, [type, others]);
    } as typeof getContext;
  });
  const { first, reaction } = await openFirstMenu(page, 'call-me-back', 'fr');
  const canvas = page.locator('canvas');
  await expect(canvas).toHaveCount(1, { timeout: 120_000 });
  expect(await canvas.evaluate((element: HTMLCanvasElement) => element.getContext('2d'))).toBeNull();
  await first.click();
  await expect(reaction).toBeVisible();
});
