import { portChannel } from './channel.ts';
import { type Ask, serveSolver, type Tell } from './solver.ts';

/** Milliseconds: here only a cancel waits for the rests. */
const SLICE = 50;

serveSolver(portChannel<Ask, Tell>(self), SLICE);
