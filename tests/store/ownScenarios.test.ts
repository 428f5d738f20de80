import { expect, test } from 'vitest';
import { createOwnScenarios, type OwnScenario } from '../../src/store/index.ts';

const MINE: OwnScenario = {
  key: 'mine-first',
  rules: 'r1',
  title: { en: 'Mine' },
  fileName: 'first.json',
  text: '{}',
  openedAt: 1,
};

// Node has no IndexedDB, as a browser that forbids it.
test('without a database a file is kept as long as the page lives', async () => {
  const own = createOwnScenarios();
  expect(await own.list()).toEqual([]);
  expect(await own.keep(MINE)).toBe(false);
  expect(await own.find('mine-first')).toEqual(MINE);
  expect(await own.list()).toEqual([MINE]);
  expect(await own.remove('mine-first')).toBe(false);
  expect(await own.list()).toEqual([]);
});

test('a file that cannot be looked up is not said to be gone', async () => {
  expect(await createOwnScenarios().find('mine-other')).toBe('unreadable');
});
