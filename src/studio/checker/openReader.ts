import { type Lane, openLane } from './lane.ts';
import type { Ask, TellReading } from './protocol.ts';
import { serveReader } from './serveReader.ts';

/** Milliseconds in which a reading has long been told, even of the largest file on a slow computer. */
const SILENCE = 10_000;

/**
 * Opens a lane that reads texts.
 * @param onTell told every reading
 * @param renew what to ask in the place of a text on which the worker has fallen silent; the same without it
 */
export function openReader(onTell: (tell: TellReading) => void, renew?: (ask: Ask) => Ask): Lane<Ask> {
  return openLane<Ask, TellReading>({
    startWorker: () => new Worker(new URL('./readerWorker.ts', import.meta.url), { type: 'module' }),
    serve: serveReader,
    onTell,
    awaits: (ask, tell) => tell?.number !== ask.number,
    silence: SILENCE,
    ...(renew && { renew }),
    failure: ({ number }) => ({ type: 'failed', number }),
  });
}
