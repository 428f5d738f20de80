import type { Choice, FlagCondition, Scenario, ScenarioNode } from '../../src/engine/index.ts';

const knot = (id: string) => `k_${id.replaceAll('-', '_')}`;
const variable = (flag: string) => `f_${flag.replaceAll('-', '_')}`;
const written = (text: string) => text.replace(/[\\{}|#[\]~<>/*+=-]/g, '\\$&');

function tests({ needs, when }: Choice): string {
  const flags = needs.map(({ flag, negated }) => `${negated ? 'not ' : ''}${variable(flag)}`);
  const gauges = [['s', when?.speed] as const, ['d', when?.direction] as const].flatMap(([gauge, range]) => [
    ...(range?.atLeast === undefined ? [] : [`${gauge} >= ${range.atLeast}`]),
    ...(range?.atMost === undefined ? [] : [`${gauge} <= ${range.atMost}`]),
  ]);
  const all = [...flags, ...gauges];
  return all.length > 0 ? `{${all.join(' and ')}} ` : '';
}

function setting(sets: readonly FlagCondition[], indent: string): string[] {
  return sets.map(({ flag, negated }) => `${indent}~ ${variable(flag)} = ${negated ? 'false' : 'true'}`);
}

function content(node: ScenarioNode, language: string): string[] {
  const text = written(node.text[language] ?? '');
  switch (node.type) {
    case 'ending':
      return [text, '-> END'];
    case 'line':
      return [
        text,
        `~ move(${node.speed}, ${node.direction}, ${node.weeks})`,
        ...setting(node.sets, ''),
        `-> ${knot(node.next)}`,
      ];
    case 'decision':
      return [
        text,
        ...node.choices.flatMap((choice) => [
          `+ ${tests(choice)}[${written(choice.text[language] ?? '')}]`,
          `  ~ move(${choice.speed}, ${choice.direction}, ${choice.weeks})`,
          '  ~ sail()',
          ...setting(choice.sets, '  '),
          `  ${written(choice.reaction?.[language] ?? '-')}`,
          '  {s} {d} {n} {y} {l} {w}',
          `  -> ${knot(choice.next)}`,
        ]),
      ];
  }
}

/**
 * The same graph as an ink story, rules included: gauges, legs, northing, distance, weeks, flags, conditions.
 * After each choice it tells the reaction, then the state in six numbers.
 */
export function inkSource(scenario: Scenario, horizon: number, language: string): string {
  return [
    `VAR s = ${scenario.start.speed}`,
    `VAR d = ${scenario.start.direction}`,
    ...['n', 'y', 'l', 'w'].map((name) => `VAR ${name} = 0`),
    ...scenario.flags.map(({ id }) => `VAR ${variable(id)} = false`),
    `-> ${knot(scenario.start.node)}`,
    '=== function move(ds, dd, dw) ===',
    '~ s = MIN(100, MAX(0, s + ds))',
    '~ d = MIN(100, MAX(0, d + dd))',
    '~ w = w + dw',
    '=== function sail() ===',
    `{ n < ${horizon}:`,
    '  ~ n = n + 1',
    '  ~ y = y + (100 + s) * (d - 50)',
    '  ~ l = l + (100 + s) * 50',
    '}',
    ...Object.values(scenario.nodes).flatMap((node) => [
      `=== ${knot(node.id)} ===`,
      ...content(node, language),
    ]),
    '',
  ].join('\n');
}
