import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { starterText } from '../../../src/format/index.ts';
import { LONGEST_MAIL, reviewLink, textOfLink } from '../../../src/studio/ship/reviewLink.ts';

const PAGE = 'https://example.org/nord/?lng=en#/studio/abc/ship';
const linkTo = async (text: string) => (await reviewLink(PAGE, text)) ?? expect.fail('no link');
const linkOf = (bytes: Uint8Array | string) => `#/studio/open?${deflateRawSync(bytes).toString('base64url')}`;

test('a scenario goes through a link and comes out the same', async () => {
  const link = await linkTo(starterText());
  expect(link).toMatch(/^https:\/\/example\.org\/nord\/#\/studio\/open\?[\w-]+$/);
  expect(JSON.parse((await textOfLink(new URL(link).hash)) ?? '')).toEqual(JSON.parse(starterText()));
  expect(link.length).toBeLessThan(LONGEST_MAIL);
});

test('signs of every width survive', async () => {
  const text = JSON.stringify({ title: '« Où ? » 🧭\u2028\u00a0', half: '\ud83e' });
  expect(await textOfLink(new URL(await linkTo(text)).hash)).toBe(text);
});

test('a damaged link is no scenario', async () => {
  const hash = new URL(await linkTo(starterText())).hash;
  for (const broken of ['', '#/studio/open', '#/studio/open?', '#/studio/open?%%%', hash.slice(0, -40)])
    expect(await textOfLink(broken)).toBeUndefined();
  expect(await textOfLink(linkOf(new Uint8Array([0xff, 0xfe, 0xff])))).toBeUndefined();
});

test('no link is made that would not be opened', async () => {
  const noise = (length: number) => JSON.stringify(randomBytes(length).toString('base64'));
  const fits = noise(280_000);
  expect(await textOfLink(new URL(await linkTo(fits)).hash)).toBe(fits);
  expect(await reviewLink(PAGE, noise(310_000))).toBeUndefined();
  expect(await reviewLink(PAGE, JSON.stringify(' '.repeat(4_000_000)))).toBeUndefined();
});

test('a link that would swell beyond any scenario is given up on the way', async () => {
  expect(await textOfLink(linkOf(Buffer.alloc(30_000_000)))).toBeUndefined();
  expect(await textOfLink(linkOf(' '.repeat(3_000_000)))).toHaveLength(3_000_000);
  expect(await textOfLink(`#/studio/open?${'A'.repeat(400_001)}`)).toBeUndefined();
});
