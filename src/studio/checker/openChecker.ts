import { type Channel, directChannels, portChannel } from '../../ui/scenario/apart/channel.ts';
import type { Ask, Tell } from './protocol.ts';
import { serveChecker } from './serveChecker.ts';

/** A checker of texts on another thread, or in slices on this one where there is none. */
export interface Checker {
  /** Asks about a text; answers to older texts are never told any more. */
  readonly check: (text: string) => number;
  readonly close: () => void;
}

/**
 * Opens a checker.
 * @param onTell told of the latest text only
 */
export function openChecker(onTell: (tell: Tell) => void): Checker {
  let number = 0;
  let waiting: Ask | undefined;
  let reading = false;
  let channel: Channel<Tell, Ask>;
  let worker: Worker | undefined;
  const send = (ask: Ask) => {
    reading = true;
    waiting = undefined;
    channel.say(ask);
  };
  const hear = (tell: Tell) => {
    if (tell.type === 'read' || tell.type === 'failed') {
      reading = false;
      // Texts typed meanwhile: only the last one is worth reading.
      if (waiting) send(waiting);
    }
    if (tell.number === number) onTell(tell);
  };
  const onThisThread = () => {
    const [asking, serving] = directChannels<Tell, Ask>();
    serveChecker(serving);
    channel = asking;
    channel.hear(hear);
  };
  const inWorker = () => {
    worker = new Worker(new URL('./checkerWorker.ts', import.meta.url), { type: 'module' });
    channel = portChannel<Tell, Ask>(worker);
    channel.hear(hear);
  };
  let last: Ask | undefined;
  if (typeof Worker === 'undefined') onThisThread();
  else {
    inWorker();
    if (worker)
      worker.onerror = (event) => {
        event.preventDefault();
        worker?.terminate();
        onThisThread();
        if (last) send(last);
      };
  }
  return {
    check: (text) => {
      number += 1;
      last = { number, text };
      if (reading) waiting = last;
      else send(last);
      return number;
    },
    close: () => worker?.terminate(),
  };
}
