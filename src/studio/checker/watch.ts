/** Does something once, so many milliseconds later. @returns what prevents it */
export type Timer = (work: () => void, milliseconds: number) => () => void;

/** The timer of the page. */
export const pageTimer: Timer = (work, milliseconds) => {
  const timeout = setTimeout(work, milliseconds);
  return () => clearTimeout(timeout);
};

interface WatchOptions {
  readonly timer: Timer;
  /** Milliseconds without a sign of life that are too many. */
  readonly silence: number;
  /** Told each time it was silent for too long: `again` a few times, each after twice the silence, then `never`. */
  readonly onSilent: (ask: 'again' | 'never') => void;
}

/** Waits for somebody who answers, or shows that he works on it. */
export interface Watch {
  readonly begin: () => void;
  /** There was a sign of life. */
  readonly heard: () => void;
  readonly end: () => void;
}

/**
 * A silence is counted in so many beats: a computer that wakes up has missed one beat, however long it slept, and
 * those who work on it get the others to go on.
 */
const BEATS = 4;
/** How often to ask again. */
const MOST = 3;

/** Opens a watch, which watches nothing yet. */
export function openWatch({ timer, silence, onSilent }: WatchOptions): Watch {
  let stop: () => void = () => {};
  let beats = 0;
  let repeats = 0;
  const wait = () => {
    stop = timer(beat, (silence * 2 ** repeats) / BEATS);
  };
  const beat = () => {
    beats += 1;
    if (beats < BEATS) return wait();
    beats = 0;
    repeats += 1;
    if (repeats > MOST) return onSilent('never');
    wait();
    onSilent('again');
  };
  return {
    begin: () => {
      stop();
      beats = 0;
      repeats = 0;
      wait();
    },
    heard: () => {
      // The beat that is going on began before.
      beats = -1;
    },
    end: () => stop(),
  };
}
