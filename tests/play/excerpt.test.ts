import { expect, test } from 'vitest';
import { excerpt } from '../../src/play/open/excerpt.ts';

test('the spot at fault is cut out of its line', () => {
  expect(excerpt('  "speker": "claire",', 3, 8)).toEqual({
    before: '  ',
    spot: '"speker"',
    after: ': "claire",',
  });
});

test('a long line is shortened on both sides', () => {
  const line = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
  const { before, spot, after } = excerpt(line, 501, 4);
  expect(spot).toBe('HERE');
  expect(before).toBe(`…${'a'.repeat(16)}`);
  expect(after).toBe(`${'b'.repeat(60)}…`);
});

test('a fault past the end of a line is a space that can be seen', () => {
  expect(excerpt('{', 9, 1)).toEqual({ before: '{', spot: ' ', after: '' });
});
