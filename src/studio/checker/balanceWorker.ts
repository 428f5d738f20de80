import { portChannel } from '../../ui/scenario/apart/channel.ts';
import type { BalanceAsk, TellBalance } from './protocol.ts';
import { serveBalance } from './serveBalance.ts';

/** Milliseconds between two rests, in which a newer text is heard. */
const SLICE = 30;

serveBalance(portChannel<BalanceAsk, TellBalance>(self), SLICE);
