import { expect, test } from 'vitest';
import { commandOf, isEcho } from '../../src/ui/room/session/command.ts';

const command = (key: string, focus: 'field' | 'control' | 'none' = 'none', modified = false) =>
  commandOf({ key, focus, modified })?.type;

test.each(['PageDown', 'ArrowRight', ' ', 'Enter'])('%s goes on', (key) => {
  expect(command(key)).toBe('next');
});

test.each(['PageUp', 'ArrowLeft'])('%s goes back', (key) => {
  expect(command(key)).toBe('back');
});

test('a clicker works from within a field, where figures and arrows belong to the field', () => {
  expect(['PageDown', 'PageUp', '.', 'b', 'F5'].map((key) => command(key, 'field'))).toEqual([
    'next',
    'back',
    'blackout',
    'blackout',
    'fullscreen',
  ]);
  for (const key of ['1', '0', 'Enter', 'ArrowRight', 'ArrowUp'])
    expect(command(key, 'field')).toBeUndefined();
});

test('Enter and Space press the button that has the focus', () => {
  expect(command('Enter', 'control')).toBeUndefined();
  expect(command(' ', 'control')).toBeUndefined();
  expect(command('PageDown', 'control')).toBe('next');
});

test('1 to 4 name a choice, other figures nothing', () => {
  expect(commandOf({ key: '3', focus: 'none', modified: false })).toEqual({ type: 'choice', index: 2 });
  expect(command('5')).toBeUndefined();
  expect(command('0')).toBeUndefined();
});

test('letters count in either case, and never with a modifier: the browser keeps its own keys', () => {
  expect(command('B')).toBe('blackout');
  expect(command('r', 'none', true)).toBeUndefined();
  expect(command('F5', 'none', true)).toBeUndefined();
});

test('a step that comes again within 300 ms is an echo, later or other ones are not', () => {
  const first = { type: 'next', time: 1000 } as const;
  expect(isEcho(undefined, first)).toBe(false);
  expect(isEcho(first, { type: 'next', time: 1299 })).toBe(true);
  expect(isEcho(first, { type: 'next', time: 1300 })).toBe(false);
  expect(isEcho(first, { type: 'back', time: 1001 })).toBe(false);
  expect(isEcho({ type: 'choice', time: 1000 }, { type: 'choice', time: 1001 })).toBe(false);
});
