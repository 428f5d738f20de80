import { expect, test } from './fixtures.ts';
import { openFirstMenu } from './game.ts';

test('the canvas takes the place of the drawing in the page, says nothing and takes nothing @sizes', async ({
  page,
}) => {
  const { first, reaction } = await openFirstMenu(page, 'call-me-back', 'fr', 'renderer=canvas');
  const canvas = page.locator('canvas');
  await expect(canvas).toHaveCount(1);
  await expect(canvas).toHaveAttribute('aria-hidden', 'true');
  await expect(canvas).toHaveCSS('pointer-events', 'none');
  expect(await canvas.evaluate((element: HTMLCanvasElement) => element.getContext('2d') !== null)).toBe(true);
  await first.click();
  await expect(reaction).toBeVisible();
  await expect(canvas).toHaveCount(1);
});

test('the canvas is gone with the game and comes back with the next', async ({ page }) => {
  await openFirstMenu(page, 'call-me-back', 'fr', 'renderer=canvas');
  await expect(page.locator('canvas')).toHaveCount(1);
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await expect(page.locator('canvas')).toHaveCount(0);
  await openFirstMenu(page, 'call-me-back', 'fr', 'renderer=canvas');
  await expect(page.locator('canvas')).toHaveCount(1);
});

test('nothing is painted any more once everything stands still', async ({ page }) => {
  await page.addInitScript(() => {
    const { drawImage } = CanvasRenderingContext2D.prototype;
    const counter = { painted: 0 };
    Object.assign(window, { counter });
    CanvasRenderingContext2D.prototype.drawImage = function (
      this: CanvasRenderingContext2D,
      ...args: unknown[]
    ) {
      counter.painted += 1;
      Reflect.apply(drawImage, this, args);
    } as typeof drawImage;
  });
  const { first } = await openFirstMenu(page, 'call-me-back', 'fr', 'renderer=canvas');
  await expect(page.locator('canvas')).toHaveCount(1);
  const painted = () =>
    page.evaluate(() => (window as unknown as { counter: { painted: number } }).counter.painted);
  const still = async () => {
    const before = await painted();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return (await painted()) - before;
  };
  await expect.poll(still).toBe(0);
  const before = await painted();
  await first.click();
  await expect.poll(painted).toBeGreaterThan(before);
  await expect.poll(still).toBe(0);
});

test('a stage that cannot come leaves the page playable', async ({ page, faults }) => {
  await page.route('**/instruments/*.svg', (route) => route.abort());
  const { first, reaction } = await openFirstMenu(page, 'call-me-back', 'fr', 'renderer=canvas');
  await first.click();
  await expect(reaction).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  faults.splice(0);
});
