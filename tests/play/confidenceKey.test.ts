import { expect, test } from 'vitest';
import { confidenceKey } from '../../src/play/meeting/confidenceKey.ts';

test.each([
  ['1', 'Digit1', 'guess'],
  ['&', 'Digit1', 'guess'],
  ['é', 'Digit2', 'likely'],
  ['"', 'Digit3', 'sure'],
  ['3', 'Numpad3', 'sure'],
  ['4', 'Digit4', undefined],
  ['0', 'Digit0', undefined],
  [' ', 'Space', undefined],
  ['a', 'KeyQ', undefined],
])('the key %s at %s says %s', (key, code, level) => {
  expect(confidenceKey({ key, code })).toBe(level);
});
