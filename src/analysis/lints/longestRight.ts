import type { Choice } from '../../engine/index.ts';
import { BALANCE, type Fault } from '../../format/index.ts';
import { constantPolicies } from '../policies.ts';
import type { Facts } from './facts.ts';
import { WHOLE } from './places.ts';
import { playedBy } from './proof.ts';
import { told } from './told.ts';

const { score: MOST_SCORE, share: MOST_SHARE, longer: LONGER, decisions: FEW } = BALANCE.PN402.thresholds;

/** L2, PN402: whoever always takes the longest answer does too well; in each language on its own. */
export function longestRight(facts: Facts): readonly Fault[] {
  const { scenario, decisions } = facts;
  return scenario.languages.flatMap((language): readonly Fault[] => {
    const { score, way } = playedBy(facts, constantPolicies(language).longest);
    const at = { code: 'PN402', path: WHOLE, at: 'key' } as const;
    if (score >= MOST_SCORE)
      return [
        { ...at, params: { kind: 'score', language, score: told(score, MOST_SCORE), most: MOST_SCORE, way } },
      ];
    const length = (choice: Choice) => (choice.text[language] ?? '').length;
    const longest = decisions.filter(({ node, best }) => {
      const others = node.choices.filter((choice) => choice !== best);
      return 100 * length(best) >= (100 + LONGER) * Math.max(0, ...others.map(length));
    });
    const share = (100 * longest.length) / decisions.length;
    return decisions.length >= FEW && share >= MOST_SHARE
      ? [
          {
            ...at,
            params: {
              kind: 'share',
              language,
              count: longest.length,
              all: decisions.length,
              share: told(share, MOST_SHARE),
              most: MOST_SHARE,
              longer: LONGER,
              where: longest.map(({ node }) => node.id).join(', '),
            },
          },
        ]
      : [];
  });
}
