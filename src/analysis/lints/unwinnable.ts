import { drift, nodeOf } from '../../engine/index.ts';
import { BALANCE, type Fault } from '../../format/index.ts';
import { playOut } from '../playOut.ts';
import { bestPolicy } from '../policies.ts';
import type { Facts } from './facts.ts';
import { WHOLE } from './places.ts';
import { playedBy } from './proof.ts';
import { told } from './told.ts';

const { reach: LEAST, direction: NORTH } = BALANCE.PN416.thresholds;

/** L16, PN416: even best play gets nowhere, not far enough, or ends off course. */
export function unwinnable(facts: Facts): readonly Fault[] {
  const { voyage, solution } = facts;
  const at = { code: 'PN416', path: WHOLE, at: 'key' } as const;
  const best = bestPolicy(solution);
  const { way } = playedBy(facts, best);
  if (voyage.bestNorthing <= 0) return [{ ...at, params: { kind: 'never', way } }];
  const faults: Fault[] = [];
  const reach = voyage.bestNorthing / voyage.horizon / 100;
  if (reach < LEAST)
    faults.push({
      ...at,
      severity: 'warning',
      params: { kind: 'shrunk', found: told(reach, LEAST), least: LEAST, way },
    });
  const { state } = playOut(voyage, best);
  const node = nodeOf(voyage.scenario, state.node);
  const { direction } = node.type === 'ending' ? drift(node.kind, state) : state;
  if (direction < NORTH)
    faults.push({
      ...at,
      severity: 'warning',
      params: { kind: 'course', found: direction, least: NORTH, node: node.id, way },
    });
  return faults;
}
