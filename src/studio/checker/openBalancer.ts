import { type Lane, openLane } from './lane.ts';
import type { BalanceAsk, TellBalance } from './protocol.ts';
import { serveBalance } from './serveBalance.ts';

/**
 * Milliseconds without a word of how far it has come: playing every game may take as long as it likes, and only its
 * last tables are made without a word.
 */
const SILENCE = 60_000;

/** Opens a lane that plays every game of a text. */
export function openBalancer(onTell: (tell: TellBalance) => void): Lane<BalanceAsk> {
  return openLane<BalanceAsk, TellBalance>({
    startWorker: () => new Worker(new URL('./balanceWorker.ts', import.meta.url), { type: 'module' }),
    serve: serveBalance,
    onTell,
    awaits: (ask, tell) =>
      !('type' in ask) && (tell === undefined || tell.type === 'progress' || tell.number !== ask.number),
    silence: SILENCE,
    failure: (ask) => ({ type: 'failed', number: 'type' in ask ? 0 : ask.number }),
  });
}
