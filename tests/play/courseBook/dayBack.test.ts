import { expect, test } from 'vitest';
import { dayBack } from '../../../src/play/courseBook/dayBack.ts';
import { agendaOf, dayOf } from '../../../src/store/index.ts';
import { card, noon } from '../../store/cards.ts';

test('the fourth decision of a day comes back the day after', () => {
  const due = dayOf(noon(5));
  const cards = [40, 30, 20, 10].map((cost) => card(`c${cost}`, { cost, due }));
  const agenda = agendaOf(cards, noon(1));
  expect(dayBack(agenda, 'c20')).toBe(due);
  expect(dayBack(agenda, 'c10')).toBe(dayOf(noon(6)));
});

test('a learnt decision comes back on no day, nor does one of today or of no card', () => {
  const agenda = agendaOf([card('learnt', { streak: 3, due: noon(9) }), card('today')], noon(1));
  expect(dayBack(agenda, 'learnt')).toBeUndefined();
  expect(dayBack(agenda, 'today')).toBeUndefined();
  expect(dayBack(agenda, 'unknown')).toBeUndefined();
});
