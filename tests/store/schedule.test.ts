import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missed, type Recall, recalled } from '../../src/store/courseBook/schedule.ts';
import { agendaOf, type Card, dayOf, daysLater } from '../../src/store/index.ts';
import { law } from '../builders/law.ts';
import { card, miss, noon } from './cards.ts';

const recall = fc.constantFrom<Recall>('first', 'retried', 'shown');

/** Any card that the book may hold within some weeks. */
const anyCard: fc.Arbitrary<Omit<Card, 'id'>> = fc
  .record({
    cost: fc.integer({ min: 0, max: 100 }),
    confidence: fc.constantFrom('guess', 'sure', undefined),
    missedOn: fc.integer({ min: 0, max: 30 }),
    wait: fc.integer({ min: 1, max: 40 }),
    streak: fc.integer({ min: 0, max: 4 }),
    reviewed: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
  })
  .map(({ cost, confidence, missedOn, wait, streak, reviewed }) =>
    card('', {
      cost,
      ...(confidence && { confidence }),
      missedAt: noon(missedOn),
      due: daysLater(noon(missedOn), wait),
      streak,
      ...(reviewed !== undefined && {
        memory: { stability: 3, difficulty: 5 },
        reviewedAt: noon(missedOn + reviewed),
      }),
    }),
  );
const book = fc
  .array(anyCard, { maxLength: 12 })
  .map((cards) => cards.map((one, index): Card => ({ ...one, id: `c${index}` })));
const anyNoon = fc.integer({ min: 0, max: 60 }).map(noon);

law(
  'no decision is ever lost: each stands on exactly one day, or is learnt',
  fc.property(book, anyNoon, (cards, now) => {
    const { today, later, learnt } = agendaOf(cards, now);
    const told = [...today, ...later.flatMap((day) => day.cards), ...learnt].map(({ id }) => id).sort();
    expect(told).toEqual(cards.map(({ id }) => id).sort());
  }),
);

law(
  'no day asks for more than three decisions, nor for one before it is due',
  fc.property(book, anyNoon, (cards, now) => {
    const { today, later } = agendaOf(cards, now);
    const days = [{ day: dayOf(now), cards: today }, ...later];
    expect(days.map(({ day }) => day)).toEqual([...days.map(({ day }) => day)].sort((a, b) => a - b));
    for (const { day, cards: asked } of days) {
      expect(asked.length).toBeLessThanOrEqual(3);
      for (const { due } of asked) expect(due).toBeLessThanOrEqual(day);
    }
    for (const { cards: asked } of later) expect(asked.length).toBeGreaterThan(0);
  }),
);

law(
  'within a day the confident errors come first, then the costliest',
  fc.property(book, anyNoon, (cards, now) => {
    for (const { cards: asked } of [{ cards: agendaOf(cards, now).today }, ...agendaOf(cards, now).later])
      asked.slice(1).forEach((after, index) => {
        const before = asked[index] ?? after;
        const weight = ({ confidence, cost }: Card) => Number(confidence === 'sure') * 1000 + cost;
        expect(weight(before)).toBeGreaterThanOrEqual(weight(after));
      });
  }),
);

law(
  'a success on the day it is due brings the decision back later than a failure, and later each time',
  fc.property(fc.array(recall, { maxLength: 8 }), fc.integer({ min: 0, max: 5 }), (past, late) => {
    let one = card('a');
    for (const each of past) one = recalled(one, each, one.due);
    const now = daysLater(one.due, late);
    const gap = (from: Card, to: Card) => to.due - (from.reviewedAt ?? from.missedAt);
    const well = recalled(one, 'first', now);
    const hardly = recalled(one, 'retried', now);
    const not = recalled(one, 'shown', now);
    expect(not.due).toBeGreaterThan(now);
    expect(hardly.due).toBeGreaterThanOrEqual(not.due);
    expect(well.due).toBeGreaterThanOrEqual(hardly.due);
    expect(well.due).toBeGreaterThan(one.due);
    const again = recalled(well, 'first', well.due);
    expect(gap(well, again)).toBeGreaterThanOrEqual(well.due - dayOf(now) - 3_600_000);
    expect(again.streak).toBe(one.streak + 2);
    expect(not.streak).toBe(0);
  }),
);

test('what was made again today does not come back today, however often it is done', () => {
  const once = recalled(card('a'), 'shown', noon(1));
  expect(once.due).toBeGreaterThan(noon(1));
  expect(recalled(once, 'first', noon(1))).toBe(once);
});

test('a decision missed today comes back tomorrow', () => {
  const one = missed(miss('a', { missedAt: noon(4) }));
  expect(one.due).toBe(dayOf(noon(5)));
  expect(agendaOf([one], noon(4)).today).toEqual([]);
  expect(agendaOf([one], noon(5)).today).toEqual([one]);
});

test('three successes on three days and a decision is learnt, until it is missed again', () => {
  let one = missed(miss('a'));
  for (const recall of ['first', 'retried', 'first'] as const) one = recalled(one, recall, one.due);
  expect(agendaOf([one], one.due)).toEqual({ today: [], later: [], learnt: [one] });
  const later = miss('a', { missedAt: noon(300), choice: 'wait', cost: 22 });
  const back = missed(later, one);
  expect(back).toMatchObject({ ...later, streak: 0, due: dayOf(noon(301)) });
  expect(back.memory?.difficulty).toBeGreaterThan(one.memory?.difficulty ?? 0);
});

test('the same game filed twice changes nothing, and other rules start afresh', () => {
  const done = recalled(missed(miss('a')), 'first', noon(1));
  expect(missed(miss('a'), done)).toBe(done);
  const other = miss('a', { rules: 'r2' });
  expect(missed(other, done)).toEqual(missed(other));
});

test('a miss that was entered to make it again is not entered once more with its game', () => {
  const known = recalled(missed(miss('a')), 'first', noon(1));
  const later = miss('a', { missedAt: noon(9) });
  const again = recalled(missed(later, known), 'first', noon(12));
  expect(again.streak).toBe(1);
  expect(missed(later, again)).toBe(again);
});

test('three made again today are enough for today, those of a game just played apart', () => {
  const cards = ['a', 'b', 'c', 'd'].map((id) => card(id));
  const [a = card(''), b = card(''), ...others] = cards;
  const done = [recalled(a, 'first', noon(1)), recalled(b, 'shown', noon(1))];
  expect(agendaOf([...done, ...others], noon(1)).today).toHaveLength(1);
  const fresh = recalled(card('e', { missedAt: noon(1) }), 'first', noon(1));
  expect(agendaOf([...others, fresh], noon(1)).today).toHaveLength(2);
});
