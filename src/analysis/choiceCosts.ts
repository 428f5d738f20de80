import { choicesOf, type DecisionNode, type GameState, nodeOf, outcomeOf } from '../engine/index.ts';
import { GRAIN } from './grain.ts';
import { factsOf } from './lints/facts.ts';
import { playOut } from './playOut.ts';
import { bestPolicy } from './policies.ts';
import { seeded } from './seeded.ts';
import type { Solution } from './solve.ts';

/** What one choice costs over the situations in which it is open. Points of 100, unrounded. */
export interface ChoiceCost {
  readonly choice: string;
  /** How often it is open where its decision is met at random, 0 to 1. */
  readonly open: number;
  /** Points lost: in the mildest situation, in the hardest, and on the average of a random clicker. */
  readonly least: number;
  readonly most: number;
  readonly mean: number;
  /** The best result still possible after it, in the worst and in the best situation. */
  readonly leavesLeast: number;
  readonly leavesMost: number;
  /** Points lost where best play comes by; `undefined` where it does not, or finds the choice closed. */
  readonly atBest: number | undefined;
  /** Id of a choice that costs less in every situation in which something can still be won. */
  readonly beatenBy: string | undefined;
}

/** The costs of the choices of one decision. */
export interface DecisionCosts {
  readonly node: string;
  /** The chance of a random clicker to meet it, repeated meetings counted again. */
  readonly met: number;
  /** In how many situations it is met. */
  readonly situations: number;
  /** In file order, without those that no situation opens. */
  readonly choices: readonly ChoiceCost[];
}

/** What all choices cost. */
export interface CostTable {
  /** Games of the sample from which the situations are; `undefined` when they are all there are. */
  readonly sample: number | undefined;
  /** Decisions that are met, in file order. */
  readonly decisions: readonly DecisionCosts[];
  /** Chance of a random clicker to come to each ending, by id, 0 to 1; none for those that were not met. */
  readonly endings: Readonly<Record<string, number>>;
}

interface Situation {
  readonly state: GameState;
  readonly weight: number;
}

/** Games played at random where there are too many situations to follow. */
const SAMPLE = 400;

interface Met {
  readonly sample: number | undefined;
  readonly decisions: ReadonlyMap<string, readonly Situation[]>;
  readonly endings: Readonly<Record<string, number>>;
}

function allMet(solution: Solution, budget: number): Met | undefined {
  const facts = factsOf(solution, budget);
  if (!facts) return undefined;
  const endings: Record<string, number> = {};
  for (const { node, visit } of facts.arrivals) endings[node.id] = (endings[node.id] ?? 0) + visit.weight;
  return {
    sample: undefined,
    decisions: new Map(facts.decisions.map(({ node, visits }) => [node.id, visits])),
    endings,
  };
}

function sampleMet({ voyage }: Solution): Met {
  const random = seeded(1);
  const weight = 1 / SAMPLE;
  const decisions = new Map<string, Situation[]>();
  const endings: Record<string, number> = {};
  for (let game = 0; game < SAMPLE; game++) {
    const { state: last } = playOut(voyage, (open, _menu, state) => {
      if (state.legs < voyage.horizon && open.length > 0) {
        const here = decisions.get(state.node) ?? [];
        decisions.set(state.node, here);
        here.push({ state, weight });
      }
      return open[Math.floor(random() * open.length)];
    });
    if (outcomeOf(voyage, last)) endings[last.node] = (endings[last.node] ?? 0) + weight;
  }
  return { sample: SAMPLE, decisions, endings };
}

/** The situations in which best play decides, by node: the first of each. */
function bestSituations(solution: Solution): ReadonlyMap<string, GameState> {
  const best = bestPolicy(solution);
  const met = new Map<string, GameState>();
  playOut(solution.voyage, (open, menu, state) => {
    if (!met.has(state.node)) met.set(state.node, state);
    return best(open, menu, state);
  });
  return met;
}

/** One situation as all its open choices are worth in it. */
interface Judged {
  readonly weight: number;
  readonly before: number;
  readonly regrets: ReadonlyMap<string, number>;
}

function beats(other: string, choice: string, situations: readonly Judged[]): boolean {
  const atStake = situations.filter(({ before, regrets }) => before > GRAIN && regrets.has(choice));
  return (
    atStake.length > 0 &&
    atStake.every(({ regrets }) => {
      const cost = regrets.get(other);
      return cost !== undefined && cost < (regrets.get(choice) ?? 0) - GRAIN;
    })
  );
}

function costsAt(node: DecisionNode, situations: readonly Judged[], best: ReadonlyMap<string, number>) {
  const met = situations.reduce((sum, { weight }) => sum + weight, 0);
  const costs = node.choices.flatMap(({ id }): readonly Omit<ChoiceCost, 'beatenBy'>[] => {
    let [open, mean] = [0, 0];
    let [least, leavesLeast] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    let [most, leavesMost] = [0, 0];
    for (const { weight, before, regrets } of situations) {
      const cost = regrets.get(id);
      if (cost === undefined) continue;
      open += weight;
      mean += weight * cost;
      least = Math.min(least, cost);
      most = Math.max(most, cost);
      leavesLeast = Math.min(leavesLeast, before - cost);
      leavesMost = Math.max(leavesMost, before - cost);
    }
    if (open === 0) return [];
    const told = { open: open / met, least, most, mean: mean / open, leavesLeast, leavesMost };
    return [{ choice: id, ...told, atBest: best.get(id) }];
  });
  const byCost = [...costs].sort((a, b) => a.mean - b.mean);
  return costs.map((cost): ChoiceCost => {
    const winner = byCost.find(
      ({ choice }) => choice !== cost.choice && beats(choice, cost.choice, situations),
    );
    return { ...cost, beatenBy: winner?.choice };
  });
}

/**
 * What each choice costs (review page, 2.2) over all the situations in which a random clicker meets it: a
 * situation is a state with its northing, so that the costs are those that games show.
 * @param budget most situations to follow; beyond it those of a fixed sample of games stand for all
 * @returns `undefined` when the solution is only estimated
 */
export function choiceCosts(solution: Solution, budget: number): CostTable | undefined {
  const { voyage, potential, regrets } = solution;
  if (voyage.estimated) return undefined;
  const { sample, decisions: met, endings } = allMet(solution, budget) ?? sampleMet(solution);
  const best = bestSituations(solution);
  const decisions = Object.keys(voyage.scenario.nodes).flatMap((id): readonly DecisionCosts[] => {
    const node = nodeOf(voyage.scenario, id);
    const situations = met.get(id);
    if (!situations || node.type !== 'decision' || choicesOf(node).length === 0) return [];
    const judged = situations.map(({ state, weight }) => ({
      weight,
      before: potential(state) ?? 0,
      regrets: regrets(state),
    }));
    const atBest = best.get(id);
    return [
      {
        node: id,
        met: judged.reduce((sum, { weight }) => sum + weight, 0),
        situations: judged.length,
        choices: costsAt(node, judged, atBest ? regrets(atBest) : new Map()),
      },
    ];
  });
  return { sample, decisions, endings };
}
