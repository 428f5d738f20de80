import { choicesOf, letterOf, nodeOf, outcomeOf, type Scenario } from '../../engine/index.ts';
import { type Policy, playOut } from '../playOut.ts';
import type { Visit, Way } from '../randomWalk.ts';
import type { Facts } from './facts.ts';

/** The choices of a way as people play it again: their letters, then `node:choice` of each. */
function written(
  steps: readonly { readonly node: string; readonly choice: string; readonly letter: string }[],
) {
  if (steps.length === 0) return '–';
  const letters = steps.map(({ letter }) => letter).join('');
  return `${letters} (${steps.map(({ node, choice }) => `${node}:${choice}`).join(' → ')})`;
}

/** Which way leads into a situation: the first one found, unless a lint follows another. */
export type PickWay = (visit: Visit) => Way | undefined;

/** A way from the start to a situation, written for people. */
export function wayTo(scenario: Scenario, visit: Visit, pick: PickWay = ({ ways }) => ways[0]): string {
  const steps: { node: string; choice: string; letter: string }[] = [];
  for (let way = pick(visit); way; way = pick(way.from)) {
    const { choice, from } = way;
    if (choice === undefined) continue;
    const { node } = from.state;
    const index = choicesOf(nodeOf(scenario, node)).findIndex(({ id }) => id === choice);
    steps.unshift({ node, choice, letter: letterOf(index) });
  }
  return written(steps);
}

/** A whole game by a policy: its score, unrounded, and its choices, written for people. */
export function playedBy(
  { voyage }: Facts,
  policy: Policy,
): { readonly score: number; readonly way: string } {
  const { state, choices } = playOut(voyage, policy);
  return { score: outcomeOf(voyage, state)?.score ?? 0, way: written(choices) };
}

/**
 * For each situation, the most of a quantity that adds up along the ways into it, and the way that gives it.
 * @param gain what a way adds on arriving in a situation
 */
export function mostAlong(
  visits: readonly Visit[],
  gain: (visit: Visit, way: Way | undefined) => number,
): ReadonlyMap<Visit, { readonly total: number; readonly way: Way | undefined }> {
  const most = new Map<Visit, { total: number; way: Way | undefined }>();
  for (const visit of visits) {
    let best =
      visit.ways.length === 0
        ? { total: gain(visit, undefined), way: undefined as Way | undefined }
        : undefined;
    for (const way of visit.ways) {
      const total = (most.get(way.from)?.total ?? 0) + gain(visit, way);
      if (!best || total > best.total) best = { total, way };
    }
    if (best) most.set(visit, best);
  }
  return most;
}
