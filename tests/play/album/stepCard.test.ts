import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { postcardUrl } from '../../../src/play/album/postcardUrl.ts';
import { SECTORS } from '../../../src/play/album/shelves.ts';
import { stepCard } from '../../../src/play/album/stepCard.ts';

const lengths = [4, 2, 5];
const step = (shelf: number, card: number, key: string) => stepCard(lengths, { shelf, card }, key);

test('left and right lead through every card, and stop at both ends of the album', () => {
  const seen: string[] = [];
  for (let spot = { shelf: 0, card: 0 } as ReturnType<typeof step>; spot; ) {
    seen.push(`${spot.shelf}/${spot.card}`);
    const next = stepCard(lengths, spot, 'ArrowRight');
    if (next) expect(stepCard(lengths, next, 'ArrowLeft')).toEqual(spot);
    spot = next;
  }
  expect(seen).toHaveLength(11);
  expect(new Set(seen).size).toBe(11);
  expect(step(0, 0, 'ArrowLeft')).toBeUndefined();
});

test('up and down keep the place where the shelf is long enough, else come to its last card', () => {
  expect(step(0, 3, 'ArrowDown')).toEqual({ shelf: 1, card: 1 });
  expect(step(1, 1, 'ArrowDown')).toEqual({ shelf: 2, card: 1 });
  expect(step(2, 4, 'ArrowUp')).toEqual({ shelf: 1, card: 1 });
  expect([step(0, 0, 'ArrowUp'), step(2, 0, 'ArrowDown')]).toEqual([undefined, undefined]);
});

test('Home and End lead along the shelf; other keys lead nowhere', () => {
  expect(step(2, 2, 'Home')).toEqual({ shelf: 2, card: 0 });
  expect(step(2, 2, 'End')).toEqual({ shelf: 2, card: 4 });
  expect(step(2, 2, 'a')).toBeUndefined();
});

test('every scene of every sector is there, and neighbours of one sector wear different ones', () => {
  for (const sector of SECTORS) {
    const urls = [0, 1, 2].map((nth) => postcardUrl(sector, 'call-me-back', nth));
    expect(new Set(urls).size).toBe(3);
    for (const url of urls)
      expect([url, existsSync(new URL(`../../../public/${url}`, import.meta.url))]).toEqual([url, true]);
    expect(postcardUrl(sector, 'call-me-back', 3)).toBe(urls[0]);
  }
});
