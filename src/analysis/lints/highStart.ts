import { BALANCE, type Fault } from '../../format/index.ts';
import type { Facts } from './facts.ts';

const { direction: MOST } = BALANCE.PN421.thresholds;

/** L21, PN421: from a compass that starts above 50, fast and wrong may beat slow and right (model page, T4). */
export function highStart({ scenario }: Facts): readonly Fault[] {
  const found = scenario.start.direction;
  return found > MOST ? [{ code: 'PN421', path: ['start', 'direction'], params: { found, most: MOST } }] : [];
}
