import type {
  Choice,
  DecisionNode,
  EndingKind,
  EndingNode,
  FlagCondition,
  LineNode,
  Scenario,
  ScenarioNode,
} from '../../src/engine/index.ts';

/** `knows-marc` or `!knows-marc`, as a scenario file writes it. */
export function condition(flag: string): FlagCondition {
  return flag.startsWith('!') ? { flag: flag.slice(1), negated: true } : { flag, negated: false };
}

/** A choice; what is left out moves nothing, takes no week and asks for nothing. */
export function choice(id: string, next: string, rest: Partial<Choice> = {}): Choice {
  return { id, text: { en: id }, speed: 0, direction: 0, weeks: 0, needs: [], sets: [], next, ...rest };
}

export function decision(id: string, choices: readonly Choice[]): DecisionNode {
  return { type: 'decision', id, mood: 'neutral', place: 'phone', text: { en: id }, choices };
}

/** A line that leads on. */
export function line(id: string, next: string, rest: Partial<LineNode> = {}): LineNode {
  return {
    type: 'line',
    id,
    mood: 'neutral',
    place: 'phone',
    text: { en: id },
    speed: 0,
    direction: 0,
    weeks: 0,
    sets: [],
    next,
    ...rest,
  };
}

export function ending(id: string, kind: EndingKind): EndingNode {
  return { type: 'ending', id, kind, title: { en: id }, text: { en: id } };
}

export interface ScenarioOptions {
  readonly speed?: number;
  readonly direction?: number;
  readonly flags?: readonly string[];
}

/** A scenario that starts on the first of these nodes, both gauges at 50 unless said otherwise. */
export function scenarioOf(
  nodes: readonly [ScenarioNode, ...ScenarioNode[]],
  { speed = 50, direction = 50, flags = [] }: ScenarioOptions = {},
): Scenario {
  return {
    id: 'built',
    title: { en: 'Built' },
    level: 1,
    skills: [],
    languages: ['en'],
    place: 'phone',
    cast: {},
    flags: flags.map((id) => ({ id, text: { en: id } })),
    start: { node: nodes[0].id, speed, direction },
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
  };
}
