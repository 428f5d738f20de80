import type { Card } from './card.ts';

/** Most decisions of one day, and successes in a row after which a decision is learnt. */
const MOST_A_DAY = 3;
const LEARNT = 3;

/** Start of the local day of a moment, both in milliseconds since 1970. */
export function dayOf(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}

/** Start of the local day so many days later; a day may last 23 or 25 hours. */
export function daysLater(moment: number, days: number): number {
  const date = new Date(dayOf(moment));
  return date.setDate(date.getDate() + days);
}

/** Whether a decision went well often enough to leave the calendar. */
function isLearnt({ streak }: Card): boolean {
  return streak >= LEARNT;
}

/** Confident errors first, then the costliest (learning page); what waited longest among equals. */
function byWeight(a: Card, b: Card): number {
  const sure = Number(b.confidence === 'sure') - Number(a.confidence === 'sure');
  return sure || b.cost - a.cost || a.due - b.due || (a.id < b.id ? -1 : 1);
}

/** The decisions of one day, the weightiest first. */
export interface AgendaDay {
  /** Start of the local day. */
  readonly day: number;
  readonly cards: readonly Card[];
}

/** What comes back when: every decision that is not learnt stands on one day, today or later. */
export interface Agenda {
  readonly today: readonly Card[];
  /** The days after today that hold something, in order. */
  readonly later: readonly AgendaDay[];
  /** The learnt ones, the latest first. */
  readonly learnt: readonly Card[];
}

/** Whether a card of an earlier day was made again today: it counts among the three of the day. */
function doneToday({ reviewedAt, missedAt }: Card, today: number): boolean {
  return reviewedAt !== undefined && dayOf(reviewedAt) === today && missedAt < today;
}

/** Spreads the cards over the days from now on: due ones at once, three a day at most, the rest the day after. */
export function agendaOf(cards: readonly Card[], now: number): Agenda {
  const today = dayOf(now);
  const waiting = cards.filter((card) => !isLearnt(card)).sort((a, b) => a.due - b.due);
  const days: AgendaDay[] = [];
  let pool: readonly Card[] = [];
  let next = 0;
  let room = Math.max(0, MOST_A_DAY - cards.filter((card) => doneToday(card, today)).length);
  for (let day = today; next < waiting.length || pool.length > 0; day = daysLater(day, 1)) {
    const soonest = waiting[next];
    if (pool.length === 0 && soonest && soonest.due > day) day = dayOf(soonest.due);
    const arrived = waiting.slice(next).filter(({ due }) => dayOf(due) <= day);
    next += arrived.length;
    pool = [...pool, ...arrived].sort(byWeight);
    if (day > today) room = MOST_A_DAY;
    if (room > 0 && pool.length > 0) days.push({ day, cards: pool.slice(0, room) });
    pool = pool.slice(room);
  }
  return {
    today: days.find(({ day }) => day === today)?.cards ?? [],
    later: days.filter(({ day }) => day > today),
    learnt: cards.filter(isLearnt).sort((a, b) => (b.reviewedAt ?? 0) - (a.reviewedAt ?? 0)),
  };
}
