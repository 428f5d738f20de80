import { openBalancer } from './openBalancer.ts';
import { openReader } from './openReader.ts';
import type { Ask, BalanceAsk, Tell, TellBalance, TellReading } from './protocol.ts';

/** Says everything that can be said of texts, on other threads. */
export interface Checker {
  /** Asks about a text; what was found out about an older one is never told any more. */
  readonly check: (text: string) => void;
  /** Plays every game of the text asked about last once more, visiting at most this many states. */
  readonly balance: (budget: number) => void;
  /** Ends the playing that is going on; nothing more is told of it. */
  readonly cancel: () => void;
  readonly close: () => void;
}

/** Milliseconds without a newer text before its games are played: whoever is typing wants to hear of the text first. */
const QUIET = 250;

/**
 * Opens a checker: one thread reads, so that a keystroke never waits for an analysis, another plays every game.
 * @param onTell told of the latest text only: its reading first, then how far playing has come, then its balance
 */
export function openChecker(onTell: (tell: Tell) => void): Checker {
  let number = 0;
  let last: Ask | undefined;
  let reading: Ask | undefined;
  let waiting: Ask | undefined;
  /** Whether anything that is told of playing was asked for still: some words come after it was cancelled. */
  let playing = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const read = (ask: Ask) => {
    reading = ask;
    waiting = undefined;
    reader.ask(ask);
  };
  const onRead = (tell: TellReading) => {
    const asked = reading;
    reading = undefined;
    // Of the texts typed meanwhile only the last one is worth reading.
    if (waiting) read(waiting);
    if (tell.number !== number) return;
    onTell(tell);
    if (tell.type === 'failed') return;
    if (tell.fit && asked) pause = setTimeout(() => play(asked), QUIET);
    else onTell({ type: 'balanced', number, findings: tell.findings, figures: undefined });
  };
  const onBalance = (tell: TellBalance) => {
    if (playing && tell.number === number) onTell(tell);
  };
  const play = (ask: BalanceAsk) => {
    playing = true;
    balancer.ask(ask);
  };
  const cancel = () => {
    clearTimeout(pause);
    playing = false;
    balancer.ask({ type: 'cancel' });
  };
  const reader = openReader(onRead, (silent) => {
    reading = waiting ?? silent;
    waiting = undefined;
    return reading;
  });
  const balancer = openBalancer(onBalance);
  return {
    check: (text) => {
      number += 1;
      cancel();
      const ask = { number, text };
      last = ask;
      if (reading) waiting = ask;
      else read(ask);
    },
    balance: (budget) => {
      clearTimeout(pause);
      if (last) play({ ...last, budget });
    },
    cancel,
    close: () => {
      reader.close();
      // Where no worker starts, the work goes on upon this thread until it is told to end.
      number += 1;
      waiting = undefined;
      cancel();
      balancer.close();
    },
  };
}
