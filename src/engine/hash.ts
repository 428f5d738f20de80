import { assertNever } from './assertNever.ts';
import type { Choice, FlagCondition, Scenario, ScenarioNode } from './scenario.ts';

/** The same data with sorted keys, so that the order in a file does not matter. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** Conditions as a set: their order changes nothing. */
function unordered(conditions: readonly FlagCondition[]) {
  return conditions.map(({ flag, negated }) => (negated ? `!${flag}` : flag)).sort();
}

function rulesOfChoice({ id, speed, direction, weeks, needs, sets, when, next }: Choice) {
  return { id, speed, direction, weeks, needs: unordered(needs), sets, when, next };
}

/** What of a node the rules know. */
export function rulesOfNode(node: ScenarioNode) {
  switch (node.type) {
    case 'decision':
      return { choices: [...node.choices].sort((a, b) => (a.id < b.id ? -1 : 1)).map(rulesOfChoice) };
    case 'line':
      return {
        speed: node.speed,
        direction: node.direction,
        weeks: node.weeks,
        sets: node.sets,
        next: node.next,
      };
    case 'ending':
      return { kind: node.kind };
    default:
      return assertNever(node);
  }
}

/** cyrb53, a public-domain 53-bit string hash; no secret is kept with it. */
function cyrb53(text: string): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36);
}

/**
 * Hash over the rule fields only (nodes, choices, effects, conditions, flags, start): fixing a typo
 * or reordering the choices keeps saved games, moving an effect does not (rulings, 9).
 * @returns at most 11 characters, 0-9 and a-z
 */
export function rulesHash(scenario: Scenario): string {
  const rules = {
    start: scenario.start,
    flags: scenario.flags.map((flag) => flag.id).sort(),
    nodes: Object.fromEntries(Object.entries(scenario.nodes).map(([id, node]) => [id, rulesOfNode(node)])),
  };
  return cyrb53(JSON.stringify(sorted(rules)));
}
