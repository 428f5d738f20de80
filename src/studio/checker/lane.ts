import { type Channel, directChannels, portChannel } from '../../ui/scenario/apart/channel.ts';

/** One thread that answers questions about texts. */
export interface Lane<Ask> {
  readonly ask: (ask: Ask) => void;
  readonly close: () => void;
}

/**
 * Opens a lane: in a worker, or on this thread where none starts.
 * @param startWorker makes the worker
 * @param serve answers on this thread
 * @param onTell told every answer
 */
export function openLane<Ask, Tell>(
  startWorker: () => Worker,
  serve: (channel: Channel<Ask, Tell>) => void,
  onTell: (tell: Tell) => void,
): Lane<Ask> {
  let worker: Worker | undefined;
  let channel: Channel<Tell, Ask>;
  let last: Ask | undefined;
  const onThisThread = () => {
    const [asking, serving] = directChannels<Tell, Ask>();
    serve(serving);
    channel = asking;
    channel.hear(onTell);
  };
  if (typeof Worker === 'undefined') onThisThread();
  else {
    worker = startWorker();
    channel = portChannel<Tell, Ask>(worker);
    channel.hear(onTell);
    worker.onerror = (event) => {
      event.preventDefault();
      worker?.terminate();
      onThisThread();
      if (last) channel.say(last);
    };
  }
  return {
    ask: (ask) => {
      last = ask;
      channel.say(ask);
    },
    close: () => worker?.terminate(),
  };
}
