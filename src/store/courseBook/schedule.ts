import { fsrs, Rating } from 'ts-fsrs';
import { dayOf, daysLater } from './agenda.ts';
import type { Card, Miss } from './card.ts';

/** How a decision went when it was made again: right at once, right after a retry, or its answer was shown. */
export type Recall = 'first' | 'retried' | 'shown';

const GRADES = { first: Rating.Good, retried: Rating.Hard, shown: Rating.Again } as const;

/** Whole days only, no chance: the same answers always give the same days. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 365 });

function elapsedDays(from: number, to: number): number {
  return Math.max(0, Math.round((dayOf(to) - dayOf(from)) / 86_400_000));
}

function grade(card: Card, recall: Recall, now: number) {
  const elapsed = card.reviewedAt === undefined ? 0 : elapsedDays(card.reviewedAt, now);
  const { stability, difficulty } = scheduler.next_state(card.memory ?? null, elapsed, GRADES[recall]);
  return { memory: { stability, difficulty }, interval: scheduler.next_interval(stability, elapsed) };
}

/**
 * The card after its decision was made again. It counts when it is new to the book or due: doing it twice
 * on one day teaches the calendar nothing.
 * @param now milliseconds since 1970
 */
export function recalled(card: Card, recall: Recall, now: number): Card {
  if (card.memory && card.due > now) return card;
  const { memory, interval } = grade(card, recall, now);
  return {
    ...card,
    memory,
    due: daysLater(now, interval),
    reviewedAt: now,
    streak: recall === 'shown' ? 0 : card.streak + 1,
  };
}

/**
 * The card of a missed decision: it comes back the day after. Missed once more in a later game it is
 * forgotten again; under new rules it starts afresh.
 * @param known the card that the book already has of it
 */
export function missed(miss: Miss, known?: Card): Card {
  const fresh: Card = { version: 1, ...miss, due: daysLater(miss.missedAt, 1), streak: 0 };
  if (known?.rules !== miss.rules) return fresh;
  if (known.missedAt >= miss.missedAt) return known;
  if (!known.memory) return fresh;
  return { ...fresh, memory: grade(known, 'shown', miss.missedAt).memory, reviewedAt: miss.missedAt };
}
