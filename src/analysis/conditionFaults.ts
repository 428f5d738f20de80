import {
  type Choice,
  choicesOf,
  flagsSet,
  type GameState,
  isOpen,
  nodeOf,
  type Scenario,
} from '../engine/index.ts';
import type { Fault, FilePath } from '../format/index.ts';
import { explore, hasConditions, type Stuck } from './explore.ts';
import { horizonOf } from './horizon.ts';
import { LIVE_BUDGET } from './values.ts';

/** One condition of a choice on its own: a flag, or the range of one gauge. */
interface Condition {
  readonly path: FilePath;
  /** The same choice with this condition only. */
  readonly alone: Choice;
  held: number;
}

interface Watched {
  readonly choice: Choice;
  readonly path: FilePath;
  readonly conditions: readonly Condition[];
  open: number;
}

function conditionsOf(choice: Choice, path: FilePath): readonly Condition[] {
  const { when: _, ...bare } = choice;
  const flags = choice.needs.map((need, index) => ({
    path: [...path, 'needs', index],
    alone: { ...bare, needs: [need] },
    held: 0,
  }));
  const gauges = (['speed', 'direction'] as const).flatMap((gauge) => {
    const range = choice.when?.[gauge];
    return range
      ? [{ path: [...path, 'when', gauge], alone: { ...bare, needs: [], when: { [gauge]: range } }, held: 0 }]
      : [];
  });
  return [...flags, ...gauges];
}

function watchedOf(scenario: Scenario): ReadonlyMap<string, readonly Watched[]> {
  return new Map(
    Object.values(scenario.nodes).map((node) => [
      node.id,
      choicesOf(node).flatMap((choice, index) => {
        const path = ['nodes', node.id, 'choices', index];
        const conditions = conditionsOf(choice, path);
        return conditions.length > 0 ? [{ choice, path, conditions, open: 0 }] : [];
      }),
    ]),
  );
}

function stuckFault(scenario: Scenario, { state, letters, way }: Stuck, always: boolean): Fault {
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

function deadConditions(watched: Watched, times: number): readonly Fault[] {
  const { choice, path, conditions, open } = watched;
  const params = { found: choice.id };
  const always = conditions
    .filter((condition) => condition.held === times)
    .map((condition): Fault => ({ code: 'PN211', path: condition.path, at: 'key', params }));
  if (open > 0) return always;
  const never = conditions.find((condition) => condition.held === 0);
  return [...always, { code: 'PN210', path: never?.path ?? path, at: 'key', params }];
}

/**
 * What only playing every game can prove (PN205 to PN211, PN202): menus without an open answer, with the
 * state that proves it; conditions that never or always hold; nodes that no game arrives at.
 * @param scenario one whose links all lead somewhere
 * @param budget most states to visit; beyond it PN207 says what was not proven
 */
export function conditionFaults(scenario: Scenario, budget = LIVE_BUDGET): readonly Fault[] {
  if (!hasConditions(scenario)) return [];
  const watched = watchedOf(scenario);
  const note = (state: GameState) => {
    for (const one of watched.get(state.node) ?? []) {
      if (isOpen(scenario, state, one.choice)) one.open += 1;
      for (const condition of one.conditions)
        if (isOpen(scenario, state, condition.alone)) condition.held += 1;
    }
  };
  const { complete, reached, met, stuck } = explore({ scenario, horizon: horizonOf(scenario) }, budget, note);
  const isAlwaysStuck = (id: string) => complete && met.get(id)?.times === met.get(id)?.stuckTimes;
  const faults = [...stuck].map(([id, proof]) => stuckFault(scenario, proof, isAlwaysStuck(id)));
  if (!complete) return [...faults, { code: 'PN207', path: ['nodes'], at: 'key', params: { most: budget } }];
  for (const [id, { times }] of met)
    if (!isAlwaysStuck(id))
      faults.push(...(watched.get(id) ?? []).flatMap((one) => deadConditions(one, times)));
  const missed = Object.keys(scenario.nodes).filter((id) => !reached.has(id));
  return [
    ...faults,
    ...missed.map(
      (id): Fault => ({
        code: 'PN202',
        path: ['nodes', nodeOf(scenario, id).id],
        at: 'key',
        params: { kind: 'no-game', found: id },
      }),
    ),
  ];
}
