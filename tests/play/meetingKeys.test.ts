import { expect, test } from 'vitest';
import { digitsAfter } from '../../src/play/meeting/digits.ts';
import { intentOf } from '../../src/play/meeting/keyIntent.ts';
import { moodFor, QUESTIONS, questionOf } from '../../src/play/meeting/sophie.ts';

test('letters A to D, in either case, and figures 1 to 4 choose', () => {
  const chosen = ['a', 'B', 'c', 'D', '1', '4'].map((key) => intentOf(key));
  expect(chosen.map((intent) => intent?.type === 'choose' && intent.index)).toEqual([0, 1, 2, 3, 0, 3]);
});

test('keys that belong to the browser mean nothing', () => {
  expect(['Tab', 'Shift', 'F5', 'PageDown'].map(intentOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('Enter and Space go on, Escape opens the menu, any other key is a press', () => {
  expect(['Enter', ' ', 'Escape', 'x', '7'].map((key) => intentOf(key)?.type)).toEqual([
    'goOn',
    'goOn',
    'menu',
    'other',
    'other',
  ]);
});

test('typed digits join while they make a percentage, and begin anew beyond', () => {
  const type = (keys: string) => [...keys].reduce((typed, digit) => digitsAfter(typed, digit), '');
  expect(['62', '100', '625', '07', '1000'].map(type)).toEqual(['62', '100', '5', '7', '0']);
});

test('the manager has a question for every game, and smiles at high figures only', () => {
  for (let weeks = 0; weeks < 30; weeks++) expect(questionOf(weeks, 41)).toBeLessThan(QUESTIONS);
  expect([90, 50, 25, 5].map(moodFor)).toEqual(['happy', 'neutral', 'skeptical', 'worried']);
});
