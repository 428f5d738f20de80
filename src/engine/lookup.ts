import type { Choice, Scenario, ScenarioNode } from './scenario.ts';

/** The node of that id, among own keys only. Throws for an id that a checked scenario cannot hold: that is a bug. */
export function nodeOf(scenario: Scenario, id: string): ScenarioNode {
  const node = Object.hasOwn(scenario.nodes, id) ? scenario.nodes[id] : undefined;
  if (!node) throw new Error(`Scenario ${scenario.id} has no node ${JSON.stringify(id)}`);
  return node;
}

/** The choices of a node in file order; none for lines and endings. */
export function choicesOf(node: ScenarioNode): readonly Choice[] {
  return node.type === 'decision' ? node.choices : [];
}

/** The letter A to D of a choice by its place in the menu. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
