import { flagsSet, type Scenario } from '../engine/index.ts';
import type { Fault } from '../format/index.ts';
import { hasConditions } from './explore.ts';
import { type DeadCondition, proving, type StuckMenu } from './proofs.ts';
import { LIVE_BUDGET } from './values.ts';
import type { Work } from './work.ts';

function stuckFault(scenario: Scenario, { state, letters, way, always }: StuckMenu): Fault {
  const flags = flagsSet(scenario, state.flags);
  return {
    code: always ? 'PN206' : 'PN205',
    path: ['nodes', state.node],
    at: 'key',
    params: {
      found: state.node,
      speed: state.speed,
      direction: state.direction,
      flags: flags.join(', ') || '–',
      letters: letters || '–',
      way: way.join(' → ') || state.node,
    },
  };
}

function deadFault({ choice, holds, path }: DeadCondition): Fault {
  return { code: holds === 'always' ? 'PN211' : 'PN210', path, at: 'key', params: { found: choice } };
}

/**
 * What only playing every game can prove (see `proving`), as faults: PN205, PN206, PN210, PN211 and PN202.
 * Piece by piece.
 * @param scenario one whose links all lead somewhere
 * @param budget most states to visit; beyond it PN207 says what was not proven
 */
export function* findingConditionFaults(scenario: Scenario, budget = LIVE_BUDGET): Work<readonly Fault[]> {
  if (!hasConditions(scenario)) return [];
  const { complete, unreachable, stuck, dead } = yield* proving(scenario, budget);
  const faults = stuck.map((menu) => stuckFault(scenario, menu));
  if (!complete) return [...faults, { code: 'PN207', path: ['nodes'], at: 'key', params: { most: budget } }];
  return [
    ...faults,
    ...dead.map(deadFault),
    ...unreachable.map(
      (id): Fault => ({
        code: 'PN202',
        path: ['nodes', id],
        at: 'key',
        params: { kind: 'no-game', found: id },
      }),
    ),
  ];
}
