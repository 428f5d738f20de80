import { letterOf } from '../../engine/index.ts';
import { BALANCE, type Fault } from '../../format/index.ts';
import { constantPolicies } from '../policies.ts';
import type { Facts } from './facts.ts';
import { WHOLE } from './places.ts';
import { playedBy } from './proof.ts';
import { told } from './told.ts';

const {
  score: MOST_SCORE,
  share: MOST_SHARE,
  chance: LEAST_CHANCE,
  decisions: FEW,
} = BALANCE.PN401.thresholds;

/** The chance that at least `count` of independent events happen, given the chance of each. */
function tail(chances: readonly number[], count: number): number {
  let exactly = [1];
  for (const chance of chances)
    exactly = Array.from(
      { length: exactly.length + 1 },
      (_, hits) => (exactly[hits] ?? 0) * (1 - chance) + (exactly[hits - 1] ?? 0) * chance,
    );
  return exactly.slice(count).reduce((sum, share) => sum + share, 0);
}

/** L1, PN401: one letter is too often the best one, or a game by that letter alone scores too well. */
export function alwaysLetter(facts: Facts): readonly Fault[] {
  const always = constantPolicies('');
  const policies = [always['always-a'], always['always-b'], always['always-c'], always['always-d']];
  const { decisions } = facts;
  const longestMenu = Math.max(0, ...decisions.map(({ node }) => node.choices.length));
  return policies.slice(0, longestMenu).flatMap((policy, index): readonly Fault[] => {
    const found = letterOf(index);
    const { score, way } = playedBy(facts, policy);
    const at = { code: 'PN401', path: WHOLE, at: 'key' } as const;
    if (score >= MOST_SCORE)
      return [
        { ...at, params: { kind: 'score', found, score: told(score, MOST_SCORE), most: MOST_SCORE, way } },
      ];
    const best = decisions.filter(({ node, best }) => node.choices[index] === best);
    const counts = {
      found,
      count: best.length,
      all: decisions.length,
      where: best.map(({ node }) => node.id).join(', '),
    };
    const share = (100 * best.length) / decisions.length;
    if (decisions.length >= FEW && share >= MOST_SHARE)
      return [
        { ...at, params: { kind: 'share', ...counts, share: told(share, MOST_SHARE), most: MOST_SHARE } },
      ];
    const chances = decisions.map(({ node }) => (index < node.choices.length ? 1 / node.choices.length : 0));
    const chance = 100 * tail(chances, best.length);
    return chance < LEAST_CHANCE
      ? [
          {
            ...at,
            params: { kind: 'chance', ...counts, chance: told(chance, LEAST_CHANCE), least: LEAST_CHANCE },
          },
        ]
      : [];
  });
}
