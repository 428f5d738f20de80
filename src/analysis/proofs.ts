import { type Choice, choicesOf, type GameState, isOpen, type Scenario } from '../engine/index.ts';
import type { FilePath } from '../format/index.ts';
import { type Exploration, exploring, type Stuck } from './explore.ts';
import { horizonOf } from './horizon.ts';
import { LIVE_BUDGET } from './values.ts';
import { toEnd, type Work } from './work.ts';

/** A menu that closes every answer. */
export interface StuckMenu extends Stuck {
  /** Whether every game that comes there is stuck. */
  readonly always: boolean;
}

/** A condition that never, or always, holds where its choice is met. */
export interface DeadCondition {
  readonly node: string;
  readonly choice: string;
  readonly holds: 'never' | 'always';
  /** Where the condition stands in the file. */
  readonly path: FilePath;
}

/** What only playing every game can prove. */
export interface Proofs {
  /** False when the budget ran out: then only the stuck menus found so far are proven. */
  readonly complete: boolean;
  /** Nodes at which no game arrives, in file order. */
  readonly unreachable: readonly string[];
  readonly stuck: readonly StuckMenu[];
  readonly dead: readonly DeadCondition[];
}

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

function deadIn(node: string, watched: Watched, times: number): readonly DeadCondition[] {
  const { choice, path, conditions, open } = watched;
  const place = { node, choice: choice.id };
  const always = conditions
    .filter((condition) => condition.held === times)
    .map((condition): DeadCondition => ({ ...place, holds: 'always', path: condition.path }));
  if (open > 0) return always;
  const never = conditions.find((condition) => condition.held === 0);
  return [...always, { ...place, holds: 'never', path: never?.path ?? path }];
}

function isAlwaysStuck({ met }: Exploration, id: string): boolean {
  return met.get(id)?.times === met.get(id)?.stuckTimes;
}

/**
 * Plays every game to prove what no game does: nodes never arrived at, menus without an open answer, with
 * the state that proves it, conditions that never or always hold (review page, 2.2). Piece by piece.
 * @param scenario one whose links all lead somewhere
 * @param budget most states to visit
 */
export function* proving(scenario: Scenario, budget = LIVE_BUDGET): Work<Proofs> {
  const watched = watchedOf(scenario);
  const note = (state: GameState) => {
    for (const one of watched.get(state.node) ?? []) {
      if (isOpen(scenario, state, one.choice)) one.open += 1;
      for (const condition of one.conditions)
        if (isOpen(scenario, state, condition.alone)) condition.held += 1;
    }
  };
  const explored = yield* exploring({ scenario, horizon: horizonOf(scenario) }, budget, note);
  const { complete, reached, met } = explored;
  const stuck = [...explored.stuck].map(([id, proof]) => ({
    ...proof,
    always: complete && isAlwaysStuck(explored, id),
  }));
  if (!complete) return { complete, unreachable: [], stuck, dead: [] };
  return {
    complete,
    unreachable: Object.keys(scenario.nodes).filter((id) => !reached.has(id)),
    stuck,
    dead: [...met].flatMap(([id, { times }]) =>
      isAlwaysStuck(explored, id) ? [] : (watched.get(id) ?? []).flatMap((one) => deadIn(id, one, times)),
    ),
  };
}

/** The same at once. */
export function proofsOf(scenario: Scenario, budget = LIVE_BUDGET): Proofs {
  return toEnd(proving(scenario, budget));
}
