import { BALANCE, type Fault } from '../../format/index.ts';
import { constantPolicies } from '../policies.ts';
import type { Facts } from './facts.ts';
import { WHOLE } from './places.ts';
import { playedBy } from './proof.ts';
import { told } from './told.ts';

const { compass: ALL, fastest: MOST_FAST, slowest: MOST_SLOW } = BALANCE.PN403.thresholds;

/** L3, PN403: a game steered by one gauge alone scores too well. */
export function gaugeHabits(facts: Facts): readonly Fault[] {
  const policies = constantPolicies('');
  const at = { code: 'PN403', path: WHOLE, at: 'key' } as const;
  const habits = [
    ['compass', policies.compass, ALL, { severity: 'info' }],
    ['fastest', policies.fastest, MOST_FAST, {}],
    ['slowest', policies.slowest, MOST_SLOW, {}],
  ] as const;
  return habits.flatMap(([kind, policy, most, softer]): readonly Fault[] => {
    const { score, way } = playedBy(facts, policy);
    // Sums of northings are whole numbers; only the last division can leave noise below 100.
    return score >= most - 1e-9
      ? [{ ...at, ...softer, params: { kind, score: told(score, most), most, way } }]
      : [];
  });
}
