import type { FlagCondition, Scenario, ScenarioNode } from '../../engine/index.ts';
import { anyWording } from '../../format/index.ts';

/** One node of the printed storyboard, in the order of reading. */
export interface Panel {
  /** Counted from 1; choices name the panel that they lead to by it. */
  readonly number: number;
  readonly node: ScenarioNode;
  /** The panels that its choices, or the line itself, lead to. */
  readonly leadsTo: readonly number[];
}

function nextOf(node: ScenarioNode): readonly string[] {
  switch (node.type) {
    case 'decision':
      return node.choices.map(({ next }) => next);
    case 'line':
      return [node.next];
    case 'ending':
      return [];
  }
}

/**
 * The nodes of a scenario as panels: from the start, level by level, endings last, as one would tell it; what cannot
 * be reached comes at the end, so that nothing of the file is missing on paper.
 */
export function panelsOf({ nodes, start }: Scenario): readonly Panel[] {
  const order = new Set([start.node]);
  for (const id of order) for (const next of nextOf(nodes[id] as ScenarioNode)) order.add(next);
  for (const id of Object.keys(nodes)) order.add(id);
  const all = [...order].flatMap((id) => nodes[id] ?? []);
  const sorted = [
    ...all.filter(({ type }) => type !== 'ending'),
    ...all.filter(({ type }) => type === 'ending'),
  ];
  const numbers = new Map(sorted.map(({ id }, index) => [id, index + 1]));
  return sorted.map((node, index) => ({
    number: index + 1,
    node,
    leadsTo: nextOf(node).map((id) => numbers.get(id) ?? 0),
  }));
}

/** The facts that a choice asks for or makes known, in words; a negated one must not be known, or is forgotten. */
export function flagTexts(
  { flags }: Scenario,
  conditions: readonly FlagCondition[],
  language: string,
): readonly { readonly text: string; readonly negated: boolean }[] {
  return conditions.map(({ flag, negated }) => ({
    text: anyWording(flags.find(({ id }) => id === flag)?.text, language) || flag,
    negated,
  }));
}
