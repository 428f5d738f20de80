import type { Choice } from '../../engine/index.ts';
import { BALANCE, type Fault } from '../../format/index.ts';
import { constantPolicies } from '../policies.ts';
import type { Facts } from './facts.ts';
import { WHOLE } from './places.ts';
import { playedBy } from './proof.ts';
import { told } from './told.ts';

const { share: MOST_SHARE, decisions: FEW } = BALANCE.PN402b.thresholds;

/** L2b, PN402b: where only some answers ask, the best one nearly always does; in each language on its own. */
export function questionRight(facts: Facts): readonly Fault[] {
  return facts.scenario.languages.flatMap((language): readonly Fault[] => {
    const asks = (choice: Choice) => (choice.text[language] ?? '').includes('?');
    const telling = facts.decisions.filter(
      ({ node }) => node.choices.some(asks) && !node.choices.every(asks),
    );
    const right = telling.filter(({ best }) => asks(best));
    const share = (100 * right.length) / telling.length;
    if (telling.length < FEW || share < MOST_SHARE) return [];
    const { score, way } = playedBy(facts, constantPolicies(language).question);
    return [
      {
        code: 'PN402b',
        path: WHOLE,
        at: 'key',
        params: {
          language,
          count: right.length,
          all: telling.length,
          share: told(share, MOST_SHARE),
          most: MOST_SHARE,
          score: told(score, MOST_SHARE),
          where: right.map(({ node }) => node.id).join(', '),
          way,
        },
      },
    ];
  });
}
