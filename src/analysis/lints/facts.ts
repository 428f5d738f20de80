import {
  type Choice,
  type DecisionNode,
  type EndingNode,
  nodeOf,
  type Scenario,
  type Voyage,
} from '../../engine/index.ts';
import { settledScore } from '../randomPlay.ts';
import { randomWalk, type Visit } from '../randomWalk.ts';
import type { Solution } from '../solve.ts';

/** What is known of one decision, over all the situations in which a random clicker meets it. */
export interface DecisionFacts {
  readonly node: DecisionNode;
  readonly visits: readonly Visit[];
  /** The chance to meet it, repeated meetings counted again. */
  readonly weight: number;
  /** The choice that is best in most of these situations, by their weight. */
  readonly best: Choice;
}

/** One arrival on an ending. */
export interface Arrival {
  readonly node: EndingNode;
  readonly visit: Visit;
  /** 0 to 100, unrounded. */
  readonly score: number;
}

/** What the lints look at: the solved graph and every situation of a random clicker (lints page, notation). */
export interface Facts {
  readonly scenario: Scenario;
  readonly solution: Solution;
  readonly voyage: Voyage;
  readonly visits: readonly Visit[];
  /** Decisions that are met, in file order. */
  readonly decisions: readonly DecisionFacts[];
  readonly arrivals: readonly Arrival[];
}

function mostlyBest(node: DecisionNode, visits: readonly Visit[], solution: Solution): Choice | undefined {
  const weights = new Map<string, number>();
  for (const { state, weight } of visits) {
    const id = solution.bestChoice(state);
    if (id !== undefined) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return node.choices.reduce<Choice | undefined>(
    (best, choice) =>
      (weights.get(choice.id) ?? 0) > (best ? (weights.get(best.id) ?? 0) : 0) ? choice : best,
    undefined,
  );
}

/**
 * Gathers the facts of a solved scenario.
 * @param budget most situations to follow
 * @returns `undefined` beyond the budget, or when the solution is only estimated
 */
export function factsOf(solution: Solution, budget: number): Facts | undefined {
  const { voyage } = solution;
  const { scenario } = voyage;
  const visits = voyage.estimated ? undefined : randomWalk(voyage, budget);
  if (!visits) return undefined;
  const met = new Map<string, Visit[]>();
  const arrivals: Arrival[] = [];
  for (const visit of visits) {
    const node = nodeOf(scenario, visit.state.node);
    if (node.type === 'ending') arrivals.push({ node, visit, score: settledScore(voyage, visit.state) });
    // Where all legs are sailed nothing is at stake any more.
    if (node.type !== 'decision' || visit.options.length === 0) continue;
    const here = met.get(node.id);
    if (here) here.push(visit);
    else met.set(node.id, [visit]);
  }
  const decisions = Object.values(scenario.nodes).flatMap((node): readonly DecisionFacts[] => {
    const here = met.get(node.id);
    if (node.type !== 'decision' || !here) return [];
    const best = mostlyBest(node, here, solution);
    return best
      ? [{ node, visits: here, weight: here.reduce((sum, { weight }) => sum + weight, 0), best }]
      : [];
  });
  return { scenario, solution, voyage, visits, decisions, arrivals };
}
