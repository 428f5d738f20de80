import { expect, test } from './fixtures.ts';
import { SCREENS } from './screens.ts';

for (const screen of SCREENS) {
  test(`${screen} keeps to the Content-Security-Policy and logs no error`, async ({ page, faults }) => {
    await page.goto(`./${screen}`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('#app')).not.toBeEmpty();
    expect(faults).toEqual([]);
  });
}

test('the policy stands in the page itself, so that it holds on any static host', async ({
  page,
  context,
  faults,
}) => {
  await context.route('**/index.html', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto('./index.html');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken"';
    document.body.append(script);
  });
  await expect.poll(() => faults.join()).toContain('policy: script-src-elem forbids inline');
  await expect(page).not.toHaveTitle('broken');
  faults.length = 0;
});
