import { BALANCE, type Fault } from '../../format/index.ts';
import type { Visit } from '../randomWalk.ts';
import type { Facts } from './facts.ts';
import { placeOf, WHOLE } from './places.ts';
import { mostAlong, wayTo } from './proof.ts';
import { told } from './told.ts';

const { potential: HOPELESS, mass: MOST_MASS, run: LONG_RUN } = BALANCE.PN407.thresholds;

/** L7, PN407: too many decisions are still to be made when nothing is left to win. */
export function hopeless({ scenario, solution, visits, decisions }: Facts): readonly Fault[] {
  const lost = new Set<Visit>(
    decisions.flatMap((one) =>
      one.visits.filter(({ state }) => (solution.potential(state) ?? 100) < HOPELESS),
    ),
  );
  const faults: Fault[] = [];
  const mass = [...lost].reduce((sum, { weight }) => sum + 100 * weight, 0);
  const runs = mostAlong(visits, (visit) => (lost.has(visit) ? 1 : 0));
  const wayOf = (visit: Visit) => wayTo(scenario, visit, (at) => runs.get(at)?.way);
  const [longest] = [...lost].sort((a, b) => (runs.get(b)?.total ?? 0) - (runs.get(a)?.total ?? 0));
  if (!longest) return faults;
  if (mass > MOST_MASS)
    faults.push({
      code: 'PN407',
      path: WHOLE,
      at: 'key',
      params: {
        kind: 'mass',
        found: told(mass, MOST_MASS),
        most: MOST_MASS,
        potential: HOPELESS,
        where: [...new Set([...lost].map(({ state }) => state.node))].join(', '),
        way: wayOf(longest),
      },
    });
  const run = runs.get(longest)?.total ?? 0;
  if (run >= LONG_RUN)
    faults.push({
      code: 'PN407',
      path: placeOf({ id: longest.state.node }),
      at: 'key',
      params: {
        kind: 'run',
        found: run,
        most: LONG_RUN,
        potential: HOPELESS,
        node: longest.state.node,
        way: wayOf(longest),
      },
    });
  return faults;
}
