import { portChannel } from '../../ui/scenario/apart/channel.ts';
import type { Ask, Tell } from './protocol.ts';
import { serveChecker } from './serveChecker.ts';

/** Milliseconds between two rests: how long a keystroke may wait for its reading. */
const SLICE = 8;

serveChecker(portChannel<Ask, Tell>(self), SLICE);
