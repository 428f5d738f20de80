import { BALANCE, type Fault } from '../../format/index.ts';
import type { Facts } from './facts.ts';
import { placeOfChoice } from './places.ts';
import { wayTo } from './proof.ts';
import { told } from './told.ts';

const { direction: WRONG, regret: LEAST, potential: HOPELESS } = BALANCE.PN408.thresholds;

/** L8, PN408: a clearly wrong answer that costs next to nothing while there is still something to lose. */
export function freeMistake({ scenario, solution, decisions }: Facts): readonly Fault[] {
  return decisions.flatMap(({ node, visits, best }) => {
    const open = visits
      .filter(({ state }) => (solution.potential(state) ?? 0) >= HOPELESS)
      .map((visit) => ({ visit, regrets: solution.regrets(visit.state) }));
    return node.choices.flatMap((choice): readonly Fault[] => {
      if (choice === best || choice.direction > WRONG) return [];
      const here = open.flatMap(({ visit, regrets }) => {
        const regret = regrets.get(choice.id);
        return regret === undefined ? [] : [{ visit, regret }];
      });
      const weight = here.reduce((sum, { visit }) => sum + visit.weight, 0);
      const mean = here.reduce((sum, { visit, regret }) => sum + visit.weight * regret, 0) / weight;
      const [cheapest] = [...here].sort((a, b) => a.regret - b.regret);
      if (!cheapest || mean >= LEAST) return [];
      return [
        {
          code: 'PN408',
          path: placeOfChoice(node, choice),
          params: {
            choice: choice.id,
            direction: choice.direction,
            found: told(mean, LEAST),
            least: LEAST,
            way: wayTo(scenario, cheapest.visit),
          },
        },
      ];
    });
  });
}
