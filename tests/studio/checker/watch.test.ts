import { expect, test } from 'vitest';
import { openWatch, type Timer } from '../../../src/studio/checker/watch.ts';

/** A watch whose time is moved by hand, and what it told with the time of it. */
function watched(silence: number) {
  let now = 0;
  let next: { readonly at: number; readonly work: () => void } | undefined;
  const told: string[] = [];
  const timer: Timer = (work, milliseconds) => {
    const mine = { at: now + milliseconds, work };
    next = mine;
    return () => {
      if (next === mine) next = undefined;
    };
  };
  const pass = (milliseconds: number) => {
    const until = now + milliseconds;
    while (next && next.at <= until) {
      const { at, work } = next;
      next = undefined;
      now = at;
      work();
    }
    now = until;
  };
  /** A computer that sleeps: the clock goes on, and at its end whatever is due is done once. */
  const sleep = (milliseconds: number) => {
    now += milliseconds;
    const due = next;
    if (!due || due.at > now) return;
    next = undefined;
    due.work();
  };
  const watch = openWatch({ timer, silence, onSilent: (ask) => told.push(`${ask} ${now}`) });
  return { watch, pass, sleep, told };
}

test('who answers in time is never asked again', () => {
  const { watch, pass, told } = watched(1000);
  watch.begin();
  pass(999);
  watch.end();
  pass(100_000);
  expect(told).toEqual([]);
});

test('who is silent is asked again, each time after twice the silence, and then no more', () => {
  const { watch, pass, told } = watched(1000);
  watch.begin();
  pass(100_000);
  expect(told).toEqual(['again 1000', 'again 3000', 'again 7000', 'never 15000']);
});

test('honest work may take as long as it likes while it gives signs of life', () => {
  const { watch, pass, told } = watched(1000);
  watch.begin();
  for (let second = 0; second < 3600; second++) {
    pass(900);
    watch.heard();
  }
  expect(told).toEqual([]);
  pass(2000);
  expect(told).toHaveLength(1);
});

test('a new question has all its time', () => {
  const { watch, pass, told } = watched(1000);
  watch.begin();
  pass(1500);
  expect(told).toEqual(['again 1000']);
  watch.begin();
  pass(999);
  expect(told).toHaveLength(1);
  pass(1);
  expect(told).toEqual(['again 1000', 'again 2500']);
});

test('a computer that slept takes nobody for dead', () => {
  const { watch, pass, sleep, told } = watched(1000);
  watch.begin();
  pass(400);
  sleep(3_600_000);
  pass(400);
  watch.end();
  pass(10_000);
  expect(told).toEqual([]);
});
