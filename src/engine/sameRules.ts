import { rulesOfNode, sorted } from './hash.ts';
import type { Scenario, ScenarioNode } from './scenario.ts';

function told(node: ScenarioNode): string {
  return JSON.stringify(sorted(rulesOfNode(node)));
}

function flagsOf({ flags }: Scenario): string {
  return flags
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

/**
 * Whether two scenarios have the same rules, as `rulesHash` takes them; nodes that they share are not looked at, so
 * that this is quick between two edits of one file.
 */
export function sameRules(a: Scenario, b: Scenario): boolean {
  if (a === b) return true;
  const ids = Object.keys(a.nodes);
  if (ids.length !== Object.keys(b.nodes).length) return false;
  if (JSON.stringify(sorted(a.start)) !== JSON.stringify(sorted(b.start)) || flagsOf(a) !== flagsOf(b))
    return false;
  return ids.every((id) => {
    const [one, other] = [a.nodes[id], Object.hasOwn(b.nodes, id) ? b.nodes[id] : undefined];
    return one === other || (one !== undefined && other !== undefined && told(one) === told(other));
  });
}
