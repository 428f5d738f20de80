import { type Channel, directChannels, portChannel } from '../../ui/scenario/apart/channel.ts';
import { openWatch, pageTimer } from './watch.ts';

/** One thread that answers questions about texts. */
export interface Lane<Ask> {
  readonly ask: (ask: Ask) => void;
  readonly close: () => void;
}

interface LaneOptions<Ask, Tell> {
  /** Makes the worker. */
  readonly startWorker: () => Worker;
  /** Answers on this thread, where no worker starts. */
  readonly serve: (channel: Channel<Ask, Tell>) => void;
  /** Told every answer. */
  readonly onTell: (tell: Tell) => void;
  /** Whether a question awaits an answer still, once this was told; without a tell, whether it ever does. */
  readonly awaits: (ask: Ask, tell?: Tell) => boolean;
  /** Milliseconds after which a worker that says nothing is taken for dead, and another one asked. */
  readonly silence: number;
  /** What to ask the other one; the same again without it. */
  readonly renew?: (ask: Ask) => Ask;
  /** What to tell when none has answered. */
  readonly failure: (ask: Ask) => Tell;
}

/** Opens a lane: in a worker, or on this thread where none starts. */
export function openLane<Ask, Tell>({
  startWorker,
  serve,
  onTell,
  awaits,
  silence,
  renew = (ask) => ask,
  failure,
}: LaneOptions<Ask, Tell>): Lane<Ask> {
  let worker: Worker | undefined;
  let channel: Channel<Tell, Ask> | undefined;
  let awaited: Ask | undefined;
  const watch = openWatch({
    timer: pageTimer,
    silence,
    onSilent: (again) => {
      if (!worker || awaited === undefined) return;
      leave();
      if (again === 'again') {
        awaited = renew(awaited);
        reach().say(awaited);
      } else hear(failure(awaited));
    },
  });
  const hear = (tell: Tell) => {
    watch.heard();
    if (awaited !== undefined && !awaits(awaited, tell)) {
      awaited = undefined;
      watch.end();
    }
    onTell(tell);
  };
  const leave = () => {
    // What it had said already is not to be heard any more.
    if (worker) worker.onmessage = null;
    worker?.terminate();
    worker = undefined;
    channel = undefined;
  };
  const onThisThread = () => {
    const [asking, serving] = directChannels<Tell, Ask>();
    serve(serving);
    asking.hear(hear);
    channel = asking;
    return asking;
  };
  const inWorker = () => {
    worker = startWorker();
    const line = portChannel<Tell, Ask>(worker);
    line.hear(hear);
    worker.onerror = (event) => {
      event.preventDefault();
      leave();
      const direct = onThisThread();
      if (awaited !== undefined) direct.say(awaited);
    };
    channel = line;
    return line;
  };
  const reach = () => channel ?? (typeof Worker === 'undefined' ? onThisThread() : inWorker());
  reach();
  return {
    ask: (ask) => {
      awaited = awaits(ask) ? ask : undefined;
      if (awaited === undefined) watch.end();
      else watch.begin();
      reach().say(ask);
    },
    close: () => {
      watch.end();
      worker?.terminate();
    },
  };
}
