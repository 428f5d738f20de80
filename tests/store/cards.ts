import type { Card, Miss } from '../../src/store/index.ts';

/** Noon of a day of 2026, local time: days counted from 1 January. */
export function noon(day: number): number {
  return new Date(2026, 0, 1 + day, 12).getTime();
}

export function miss(id: string, more: Partial<Miss> = {}): Miss {
  return {
    id,
    scenario: 'call-me-back',
    rules: 'r1',
    entries: [{ type: 'choose', choice: 'ask-what' }],
    choice: 'bargain-date',
    cost: 40,
    isTurningPoint: false,
    game: 'g1',
    missedAt: noon(0),
    ...more,
  };
}

export function card(id: string, more: Partial<Card> = {}): Card {
  return { version: 1, ...miss(id), due: new Date(2026, 0, 2).getTime(), streak: 0, ...more };
}
