import { BALANCE, type Fault } from '../../format/index.ts';
import type { Facts } from './facts.ts';
import { placeOfChoice } from './places.ts';
import { wayTo } from './proof.ts';
import { told } from './told.ts';

const { share: MOST, regret: NOTHING } = BALANCE.PN415.thresholds;

/** L15, PN415: the answer that the author holds for the best is mostly not, where it can be given. */
export function authorsBest({ scenario, solution, decisions }: Facts): readonly Fault[] {
  return decisions.flatMap(({ node, visits }) =>
    node.choices
      .filter(({ best }) => best)
      .flatMap((choice): readonly Fault[] => {
        let all = 0;
        let wrong = 0;
        let dearest: { visit: (typeof visits)[number]; regret: number } | undefined;
        for (const visit of visits) {
          const regret = solution.regrets(visit.state).get(choice.id);
          if (regret === undefined) continue;
          all += visit.weight;
          if (regret <= NOTHING) continue;
          wrong += visit.weight;
          if (!dearest || regret > dearest.regret) dearest = { visit, regret };
        }
        const share = (100 * wrong) / all;
        if (!dearest || share <= MOST) return [];
        const better = solution.bestChoice(dearest.visit.state) ?? '';
        const way = wayTo(scenario, dearest.visit);
        return [
          {
            code: 'PN415',
            path: [...placeOfChoice(node, choice), 'best'],
            at: 'key',
            params: {
              choice: choice.id,
              better,
              found: told(share, MOST),
              most: MOST,
              regret: told(dearest.regret, NOTHING),
              way,
            },
          },
        ];
      }),
  );
}
