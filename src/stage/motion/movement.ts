import { compassAngle, shownDirection } from '../geometry/dial.ts';
import { beatAt, SPRING_REACH, SPRING_REST, springAt } from './spring.ts';
import { dateSteps, handSteps, type Steps, stepsLength, stepsMade, stepValue } from './steps.ts';

/** What the two instruments say. */
export interface Reading {
  readonly speed: number;
  readonly direction: number;
  readonly weeks: number;
}

/** What is drawn at one moment of a movement. */
export interface Shown {
  readonly speed: number;
  readonly weeks: number;
  /** Course of the needle in degrees; it overshoots. */
  readonly needle: number;
  /** Direction written on the compass; it comes with the needle and does not swing back. */
  readonly direction: number;
  /** Beats of the small seconds since the movement began, a fraction while the hand steps. */
  readonly beats: number;
}

/** The way of both instruments from one reading to the next: a pure function of time. */
export interface Movement {
  readonly to: Reading;
  readonly at: (ms: number) => Shown;
  /** Ticks of the watch hand made so far. */
  readonly ticks: (ms: number) => number;
  /** Milliseconds until nothing moves any more. */
  readonly length: number;
}

/** The watch goes before the compass on purpose: one enjoys, then one sees (visual page, 5). */
const WATCH_AT = 160;
const COMPASS_AT = 420;
const SECONDS_STOP = 1720;

/** Beats a second of the small seconds: 0.5 at 0, 1.4 at 50, 4 at 100 (play page, 3.4). */
export function beatRate(speed: number): number {
  return 0.5 * 2 ** (speed / 33);
}

function beats(speed: number, ms: number): number {
  const rate = beatRate(speed);
  const run = Math.min(ms, SECONDS_STOP) - WATCH_AT;
  const begun = Math.max(0, Math.floor((run * rate) / 1000));
  if (begun === 0) return 0;
  return begun - 1 + beatAt((ms - WATCH_AT - (begun * 1000) / rate) / 1000);
}

/** The beats that a whole movement makes. */
function allBeats(speed: number): number {
  return Math.floor(((SECONDS_STOP - WATCH_AT) * beatRate(speed)) / 1000);
}

function lastTick(steps: Steps): number {
  return steps.count === 0 ? 0 : WATCH_AT + stepsLength(steps);
}

/** Plans the movement from one reading to another; each instrument that has nothing to say keeps still. */
export function planMovement(from: Reading, to: Reading): Movement {
  const hand = handSteps(from.speed, to.speed);
  const date = dateSteps(from.weeks, to.weeks);
  const start = compassAngle(from.direction);
  const end = compassAngle(to.direction);
  const turns = start !== end;
  const low = Math.min(from.direction, to.direction);
  const high = Math.max(from.direction, to.direction);
  const reached = COMPASS_AT + SPRING_REACH * 1000;
  const settled = COMPASS_AT + SPRING_REST * 1000;
  const length = Math.max(lastTick(hand), lastTick(date), turns ? settled : 0, SECONDS_STOP + 200);

  return {
    to,
    length,
    ticks: (ms) => stepsMade(hand, ms - WATCH_AT),
    at(ms) {
      const needle = springAt(start, end, (ms - COMPASS_AT) / 1000);
      return {
        speed: stepValue(hand, ms - WATCH_AT),
        weeks: stepValue(date, ms - WATCH_AT),
        needle,
        direction:
          ms >= reached || !turns ? to.direction : Math.min(high, Math.max(low, shownDirection(needle))),
        beats: ms >= length ? allBeats(to.speed) : beats(to.speed, ms),
      };
    },
  };
}

/** A movement that is already over. */
export function stillAt(to: Reading): Movement {
  const shown: Shown = {
    speed: to.speed,
    weeks: to.weeks,
    needle: compassAngle(to.direction),
    direction: to.direction,
    beats: 0,
  };
  return { to, length: 0, ticks: () => 0, at: () => shown };
}
