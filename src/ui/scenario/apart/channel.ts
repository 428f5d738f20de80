/** One end of a two-way line between who asks and who works. */
export interface Channel<Heard, Said> {
  /** @param transfer buffers that are handed over instead of copied */
  readonly say: (message: Said, transfer?: Transferable[]) => void;
  /** Hears each message, one listener a channel. */
  readonly hear: (listener: (message: Heard) => void) => void;
}

/** What a worker, its inside and a message port have in common. */
interface Port {
  postMessage(message: unknown, options: { transfer: Transferable[] }): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
}

/** The line to a worker, or from inside one to the page. */
export function portChannel<Heard, Said>(port: Port): Channel<Heard, Said> {
  return {
    say: (message, transfer = []) => port.postMessage(message, { transfer }),
    hear: (listener) => {
      port.onmessage = ({ data }) => listener(data);
    },
  };
}

/** A line within one thread: what is said at one end is heard at the other a moment later. */
export function directChannels<A, B>(): readonly [Channel<A, B>, Channel<B, A>] {
  const listeners: { left?: (message: A) => void; right?: (message: B) => void } = {};
  return [
    {
      say: (message) => queueMicrotask(() => listeners.right?.(message)),
      hear: (listener) => {
        listeners.left = listener;
      },
    },
    {
      say: (message) => queueMicrotask(() => listeners.left?.(message)),
      hear: (listener) => {
        listeners.right = listener;
      },
    },
  ];
}
