import { expect, test } from 'vitest';
import { browserStorage, createCourseBook, memoryStorage, parseCard } from '../../src/store/index.ts';
import { card } from './cards.ts';
import { fakeWindow } from './fakeWindow.ts';

const REVIEWED = card('b', {
  confidence: 'sure',
  isTurningPoint: true,
  memory: { stability: 2.3, difficulty: 5 },
  reviewedAt: 5,
  streak: 2,
});

test('cards are read back whole, with the games they came from', () => {
  const storage = memoryStorage();
  createCourseBook(storage).file('g1', [card('a'), REVIEWED]);
  const { cards, filed, damaged } = createCourseBook(storage).state.getState();
  expect(cards).toEqual([card('a'), REVIEWED]);
  expect([...filed]).toEqual(['g1']);
  expect(damaged).toBe(0);
});

test('a card kept again takes the place of the former one', () => {
  const book = createCourseBook(memoryStorage());
  book.save(card('a', { streak: 1 }));
  book.save(card('a', { streak: 2 }));
  expect(book.state.getState().cards).toEqual([card('a', { streak: 2 })]);
  book.remove('a');
  expect(book.state.getState().cards).toEqual([]);
});

test('two tabs that file at once keep both decisions', () => {
  const disk = new Map<string, string>();
  const one = fakeWindow({ disk });
  const first = createCourseBook(browserStorage(one.view));
  const second = createCourseBook(browserStorage(fakeWindow({ disk }).view));
  first.file('g1', [card('a')]);
  second.file('g2', [card('b')]);
  first.save(card('a', { streak: 1 }));
  one.tell('plein-nord/card/b');
  expect(first.state.getState().cards).toEqual([card('a', { streak: 1 }), card('b')]);
  expect([...first.state.getState().filed].sort()).toEqual(['g1', 'g2']);
});

test('a damaged card is counted and left where it is', () => {
  const storage = memoryStorage();
  storage.set('card/x', '{"version":1');
  storage.set('card/y', JSON.stringify({ ...card('y'), version: 2 }));
  const book = createCourseBook(storage);
  book.save(card('a'));
  expect(book.state.getState().cards).toEqual([card('a')]);
  expect(book.state.getState().damaged).toBe(2);
  expect(storage.get('card/x')).toBe('{"version":1');
});

test.each([
  ['a cost that is no number', { cost: 'dear' }],
  ['a day beyond all days', { due: 1e300 }],
  ['a memory without its date', { memory: { stability: 1, difficulty: 5 } }],
  ['a memory that cannot be', { memory: { stability: 0, difficulty: 5 }, reviewedAt: 3 }],
  ['an entry of no kind', { entries: [{ type: 'cheat' }] }],
  ['a choice that is missing', { choice: undefined }],
])('a card with %s is not read', (_, part) => {
  expect(parseCard(JSON.stringify({ ...card('a'), ...part }))).toBeUndefined();
});

test('a level of confidence that is unknown is left out, the card stays', () => {
  expect(parseCard(JSON.stringify({ ...card('a'), confidence: 'certain' }))).toEqual(card('a'));
});

test('a game whose decisions found no room is filed another time', () => {
  const disk = new Map<string, string>();
  const { view } = fakeWindow({ disk, room: 40 });
  expect(createCourseBook(browserStorage(view)).file('g1', [card('a')])).toBe('full');
  const later = createCourseBook(browserStorage(fakeWindow({ disk }).view));
  expect(later.state.getState()).toMatchObject({ cards: [], filed: new Set() });
});

test('a full storage is told and the decision kept as long as the page lives', () => {
  const book = createCourseBook(browserStorage(fakeWindow({ room: 20 }).view));
  expect(book.file('g1', [card('a')])).toBe('full');
  expect(book.state.getState().cards).toEqual([card('a')]);
  const forbidden = createCourseBook(browserStorage(fakeWindow({ forbidden: true }).view));
  expect(forbidden.save(card('a'))).toBe('forbidden');
});
