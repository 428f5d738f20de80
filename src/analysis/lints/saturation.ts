import { choicesOf, nodeOf, type Scenario } from '../../engine/index.ts';
import { BALANCE, type Fault } from '../../format/index.ts';
import { playOut } from '../playOut.ts';
import { bestPolicy } from '../policies.ts';
import type { Facts } from './facts.ts';
import { placeOf, WHOLE } from './places.ts';
import { playedBy } from './proof.ts';
import { told } from './told.ts';

const { lost: MOST, decisions: LEFT } = BALANCE.PN411.thresholds;

/** What leaving a node by this way is meant to do to the gauges, in points. */
function effectsOf(scenario: Scenario, id: string, choice: string | undefined) {
  const node = nodeOf(scenario, id);
  if (node.type === 'line') return node;
  return choicesOf(node).find((one) => one.id === choice) ?? { speed: 0, direction: 0 };
}

/** The decision of best play before which the compass is due north with enough decisions still to come. */
function earlyNorth({ voyage, solution }: Facts): string | undefined {
  const north: string[] = [];
  const best = bestPolicy(solution);
  playOut(voyage, (open, menu, state) => {
    if (north.length > 0 || state.direction === 100) north.push(state.node);
    return best(open, menu, state);
  });
  return north.length >= LEFT ? north[0] : undefined;
}

/** L11, PN411: effects that the ends of the gauges swallow. */
export function saturation(facts: Facts): readonly Fault[] {
  const { scenario, solution, visits } = facts;
  let meant = 0;
  let kept = 0;
  for (const { state, weight, options } of visits)
    for (const { choice, after } of options) {
      const { speed, direction } = effectsOf(scenario, state.node, choice);
      const share = weight / options.length;
      meant += share * (Math.abs(speed) + Math.abs(direction));
      kept += share * (Math.abs(after.speed - state.speed) + Math.abs(after.direction - state.direction));
    }
  const lost = meant > 0 ? 100 * (1 - kept / meant) : 0;
  const faults: Fault[] = [];
  if (lost > MOST)
    faults.push({
      code: 'PN411',
      path: WHOLE,
      at: 'key',
      params: { kind: 'lost', found: told(lost, MOST), most: MOST },
    });
  const early = earlyNorth(facts);
  if (early !== undefined)
    faults.push({
      code: 'PN411',
      path: placeOf({ id: early }),
      at: 'key',
      params: { kind: 'north', node: early, left: LEFT, way: playedBy(facts, bestPolicy(solution)).way },
    });
  return faults;
}
