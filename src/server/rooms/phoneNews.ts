import type { Scenario } from '../../engine/index.ts';
import { phoneViewOf, type RoomState } from '../../live/index.ts';

const NOBODY = { voter: '', seq: 0, now: 0 };

/**
 * Whether phones have to be told of what happened: when what they show changes. A phone that knows the result waits
 * for the next question by itself, so that a question costs it three messages (live page, Load).
 */
export function isPhoneNews(scenario: Scenario, before: RoomState, after: RoomState): boolean {
  const [from, to] = [phoneViewOf(scenario, before, NOBODY), phoneViewOf(scenario, after, NOBODY)];
  if (from.phase === 'revealed' && to.phase === 'wait' && from.paused === to.paused) return false;
  // Outside of a vote nothing is asked, whatever its number.
  const shown = to.q === '' ? { epoch: 0, asksConfidence: false } : {};
  return JSON.stringify({ ...from, ...shown }) !== JSON.stringify({ ...to, ...shown });
}
