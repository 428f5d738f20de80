import { expect, test } from './fixtures.ts';

test('the licences of everything shipped are in the site, drawings and fonts included', async ({
  request,
}) => {
  const text = await (await request.get('third-party-licences.txt')).text();
  for (const name of ['phaser', 'preact', 'i18next', 'zustand', '@dicebear/avataaars', 'workbox-core']) {
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  }
  expect(text).toContain('Pablo Stanley');
  expect(text).toMatch(/figtree[^=]+OFL-1\.1/);
  expect(text).toMatch(/atkinson[^=]+OFL-1\.1/);
});

test('the site can be installed: its manifest names icons that exist', async ({ page, request }) => {
  await page.goto('./');
  const link = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await request.get(link ?? '')).json();
  expect(manifest).toMatchObject({ name: 'Plein Nord', display: 'standalone', start_url: './' });
  expect(manifest.icons.length).toBeGreaterThanOrEqual(3);
  for (const { src, type } of manifest.icons) {
    expect((await request.get(src)).headers()['content-type']).toBe(type);
  }
});

test('text files travel compressed', async ({ request }) => {
  const { 'content-encoding': encoding } = (await request.get('scenarios/call-me-back.json')).headers();
  expect(encoding).toBe('gzip');
});
